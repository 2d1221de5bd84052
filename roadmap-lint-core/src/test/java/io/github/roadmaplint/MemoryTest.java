package io.github.roadmaplint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.faults.ChildJvm;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory that a file takes, in a JVM that has no more. */
@Timeout(300)
class MemoryTest {
  private static final int MEGABYTE = 1 << 20;

  /** What Java and the rules take whatever the file. */
  private static final int BASE_MEGABYTES = 16;

  /** What the README says of a large file. */
  private static final int TIMES_THE_FILE = 14;

  /** What it says of a file that is one block, which is parsed at once. */
  private static final int TIMES_A_BLOCK = 35;

  /** As full of links, boxes and cells as a roadmap can be. */
  private static final String SECTION =
      """
      ## 🌊 Streams

      What comes next, with *weight*, `code` and a [link](https://example.org/).

      - [ ] Q1 2035: views over streams
      - [x] batches, until [#7](https://github.com/tide/water/issues/7)

      | Dimension | First wave | Second wave |
      | --- | --- | --- |
      | Unit of work | Job, Table | `Stream`, **View** |
      | Names | ASCII | ρεῦμα |

      """;

  @TempDir Path root;

  @Test
  void aRoadmapTakesAsManyTimesItsSizeAsTheReadmeSays() throws Exception {
    assertThat(lint("", SECTION, TIMES_THE_FILE)).isEqualTo("linted");
    assertThat(Files.readString(Path.of("../README.md")).replaceAll("\\s+", " "))
        .contains("a large roadmap takes up to " + TIMES_THE_FILE + " times its size")
        .contains("up to " + TIMES_A_BLOCK + " times where it is one block");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Unit of work | Job, Table | `Stream`, **View** | [link](https://example.org/) ρ |\n",
        "What comes next, with *weight*, `code` and a [link](https://example.org/), ρεῦμα.\n",
        "> - What comes next, with *weight* and a [link](https://example.org/), ρεῦμα.\n",
      })
  void aBlockTakesAsManyTimesItsSizeAsTheReadmeSays(String line) throws Exception {
    assertThat(lint("| a | b | c | d |\n|---|---|---|---|\n", line, TIMES_A_BLOCK))
        .isEqualTo("linted");
  }

  @Test
  void manyRoadmapsTakeTheMemoryOfOneForEachThreadBesideTheirTexts() throws Exception {
    // Without headings, which would be findings where they are alike.
    String part = SECTION.substring(SECTION.indexOf('\n') + 1);
    String text = part.repeat(MEGABYTE / part.getBytes(UTF_8).length);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      files.add(Files.writeString(root.resolve("roadmap-" + i + ".md"), text).toString());
    }

    int texts = files.size() * Character.BYTES;
    int threads = 2;
    assertThat(lint(BASE_MEGABYTES + texts + threads * TIMES_THE_FILE, files)).isEqualTo("linted");
  }

  private String lint(String top, String repeated, int timesTheFile) throws Exception {
    int megabytes = 6;
    write(top + repeated.repeat(megabytes * MEGABYTE / repeated.getBytes(UTF_8).length));
    return lint(BASE_MEGABYTES + timesTheFile * megabytes);
  }

  @Test
  void aRoadmapThatDoesNotFitIsAnErrorThatNamesIt() throws Exception {
    write(SECTION.repeat(30 * MEGABYTE / SECTION.length()));

    assertThat(lint(64)).startsWith("ROADMAP.md: Java ran out of memory over it");
  }

  @Test
  void aFileOfAHundredMegabytesIsNotRead() throws Exception {
    try (RandomAccessFile sparse =
        new RandomAccessFile(root.resolve("ROADMAP.md").toFile(), "rw")) {
      sparse.setLength(100_000_000);
    }

    assertThat(lint(32)).startsWith("ROADMAP.md: a file of 100,000,000 bytes");
  }

  private void write(String text) throws IOException {
    Files.writeString(root.resolve("ROADMAP.md"), text);
  }

  private String lint(int megabytes) throws Exception {
    return lint(megabytes, List.of(root.resolve("ROADMAP.md").toString()));
  }

  private static String lint(int megabytes, List<String> files) throws Exception {
    Process child =
        ChildJvm.of(WithLittleMemory.class)
            .options(List.of("-Xmx" + megabytes + "m", "-XX:ActiveProcessorCount=2"))
            .start(files.toArray(String[]::new));
    String said = new String(child.getInputStream().readAllBytes(), UTF_8);
    child.waitFor();
    return said;
  }
}
