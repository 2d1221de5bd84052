package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.fix.TemporaryFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the process dies, each roadmap is the old or the new one, whole. */
@Tag("minutes")
class KilledFixTest {
  private static final int KILLS = 200;
  private static final int STARTED_AHEAD = 2;
  private static final int LINES = 60;
  private static final List<String> NAMES = List.of("a.md", "b.md", "c.md");
  private static final long LATEST_KILL = TimeUnit.MILLISECONDS.toNanos(25);

  @TempDir Path root;
  @TempDir Path scratch;
  private String classPath = "";
  private final Deque<Process> processes = new ArrayDeque<>();

  @AfterEach
  void endAll() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  @Timeout(600)
  void eachFileIsTheOldOrTheNewOne() throws Exception {
    Random random = new Random(20261124);
    for (String name : NAMES) {
      Files.writeString(root.resolve(name), ("generation 000000001\n").repeat(LINES));
    }
    archiveClasses();
    int killedWhileWriting = 0;
    int killedBetweenFiles = 0;
    for (int i = 0; i < KILLS; i++) {
      while (processes.size() < STARTED_AHEAD) {
        processes.add(start("-XX:SharedArchiveFile=" + archive()));
      }
      killAfter(processes.remove(), random.nextLong(LATEST_KILL));
      List<Integer> generations = wholeGenerations();
      assertThat(generations.get(0) - generations.get(generations.size() - 1)).isBetween(0, 1);
      killedBetweenFiles += generations.stream().distinct().count() > 1 ? 1 : 0;
      killedWhileWriting += leftovers().isEmpty() ? 0 : 1;
    }
    assertThat(killedWhileWriting).isPositive();
    assertThat(killedBetweenFiles).isPositive();

    runUndisturbed();
    assertThat(leftovers()).isEmpty();
    assertThat(wholeGenerations().stream().distinct()).hasSize(1);
  }

  /** An archive of loaded classes makes starting twice as fast; it takes classes from jars only. */
  private void archiveClasses() throws Exception {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      jars.add(Files.isDirectory(Path.of(entry)) ? jar(entry, jars.size()) : entry);
    }
    classPath = String.join(File.pathSeparator, jars);
    Process process = start("-XX:ArchiveClassesAtExit=" + archive());
    assertThat(process.getInputStream().read()).isEqualTo('r');
    process.getOutputStream().close();
    assertThat(process.waitFor()).isZero();
  }

  private String jar(String folder, int number) {
    String jar = scratch.resolve(number + ".jar").toString();
    int result =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "--create", "--file", jar, "-C", folder, ".");
    assertThat(result).isZero();
    return jar;
  }

  private Path archive() {
    return scratch.resolve("classes.jsa");
  }

  private Process start(String archiving) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                archiving,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                classPath,
                GenerationLoop.class.getName(),
                root.toString(),
                Files.createTempDirectory(scratch, "practice").toString()));
    command.addAll(NAMES);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void killAfter(Process process, long nanoseconds) throws Exception {
    assertThat(process.getInputStream().read()).isEqualTo('r');
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    assertThat(process.getInputStream().read()).isEqualTo('w');
    assertThat(process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)).isFalse();
    process.destroyForcibly().waitFor();
  }

  /** The one generation of each file, in the order in which they are written. */
  private List<Integer> wholeGenerations() throws IOException {
    List<Integer> result = new ArrayList<>();
    for (String name : NAMES) {
      String text = Files.readString(root.resolve(name));
      int generation = GenerationLoop.generations(text).get(0);
      assertThat(text).isEqualTo("generation %09d\n".formatted(generation).repeat(LINES));
      result.add(generation);
    }
    return result;
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(file -> TemporaryFile.isName(file.getFileName().toString())).toList();
    }
  }

  /** Two runs: the first may find some of the files done already. */
  private void runUndisturbed() throws IOException {
    List<Path> files = NAMES.stream().map(root::resolve).toList();
    for (int run = 0; run < 2; run++) {
      assertThat(GenerationLoop.fix(root, files).leftAlone()).isEmpty();
    }
  }
}
