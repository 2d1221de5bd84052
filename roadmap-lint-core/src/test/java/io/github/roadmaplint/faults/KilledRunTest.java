package io.github.roadmaplint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a run writes beside roadmaps - reports, schedule, baseline, history - and what reviews
 * and init write is the old or the new, whole, when a run dies, and when two write at once.
 */
class KilledRunTest {
  private static final int KILLS = 20;
  private static final int STARTED_AHEAD = 2;
  private static final int LINES = 40;
  private static final long LATEST_KILL = TimeUnit.MILLISECONDS.toNanos(120);

  @TempDir Path folder;
  private Writer writer;
  private WholeFiles files;
  private final Deque<Process> processes = new ArrayDeque<>();

  @BeforeEach
  void makeTheFirstGeneration() throws IOException {
    writer = new Writer(Files.createDirectory(folder.resolve("repository")), LINES);
    files = new WholeFiles(writer);
    writer.write(1);
    files.check();
  }

  @AfterEach
  void endAll() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  @Timeout(600)
  void leavesEachFileOldOrNew() throws Exception {
    Random random = new Random(20261125);
    int killedWhileWriting = 0;
    for (int i = 0; i < KILLS; i++) {
      while (processes.size() < STARTED_AHEAD) {
        processes.add(start(1_000_000 * (i + processes.size() + 1)));
      }
      Process process = processes.remove();
      letWrite(process);
      assertThat(process.waitFor(random.nextLong(LATEST_KILL), TimeUnit.NANOSECONDS)).isFalse();
      process.destroyForcibly().waitFor();
      files.check();
      killedWhileWriting += files.leftovers().isEmpty() ? 0 : 1;
    }
    assertThat(killedWhileWriting).isPositive();

    writer.write(900_000_000);
    assertThat(files.leftovers()).isEmpty();
  }

  @Test
  @Timeout(600)
  void leavesEachFileWholeWhereTwoBuildsWriteAtOnce() throws Exception {
    Process one = start(100_000_000);
    Process other = start(200_000_000);
    processes.add(one);
    processes.add(other);
    letWrite(one);
    letWrite(other);
    for (int i = 0; i < 30; i++) {
      files.check();
    }
    for (Process each : processes) {
      assertThat(each.isAlive()).isTrue();
      each.getOutputStream().write('\n');
      each.getOutputStream().flush();
      assertThat(each.waitFor()).isZero();
    }
    files.check();
    assertThat(files.leftovers()).isEmpty();
  }

  private Process start(int generation) throws IOException {
    return ChildJvm.of(Writer.class)
        .start(writer.folder().toString(), String.valueOf(LINES), String.valueOf(generation));
  }

  private static void letWrite(Process process) throws IOException {
    assertThat(process.getInputStream().read()).isEqualTo('r');
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    assertThat(process.getInputStream().read()).isEqualTo('w');
  }
}
