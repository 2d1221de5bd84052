package io.github.roadmaplint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.faults.ChildJvm;
import io.github.roadmaplint.faults.Privileges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose roadmaps are not found, since this user may not enter it, is told. */
class BarredFoldersTest {
  @TempDir Path base;

  @BeforeEach
  void create() throws IOException {
    Privileges.assumePermissions(base);
    for (String each : List.of("docs/plans", "data/db", "target", ".git")) {
      Files.createDirectories(base.resolve(each));
      Files.writeString(base.resolve(each).resolve("ROADMAP.md"), "# Plan\n");
    }
  }

  /** So that the folder can be deleted. */
  @AfterEach
  void allowAll() throws Exception {
    Privileges.allowAll(base);
  }

  @Test
  void tellsWhatMayHoldRoadmaps() throws Exception {
    bar("docs/plans", "---------");
    bar("data/db", "r--r--r--");

    assertThat(find("")).containsExactly("barred data/db", "barred docs/plans");
  }

  @Test
  void doesNotTellWhatIsNeverSearched() throws Exception {
    bar("target", "---------");
    bar(".git", "---------");

    assertThat(find("")).containsExactly("found data/db/ROADMAP.md", "found docs/plans/ROADMAP.md");
  }

  @Test
  void doesNotTellWhatIsExcluded() throws Exception {
    bar("data", "---------");
    bar("docs/plans", "---------");

    for (String excludes : List.of("data", "data/", "data/**", "**/data/**")) {
      assertThat(find("", excludes)).containsExactly("barred docs/plans");
    }
  }

  @Test
  void tellsOnlyWhereTheIncludesMayMatch() throws Exception {
    bar("data", "---------");
    bar("docs/plans", "---------");

    for (String includes : List.of("docs/**/*.md", "docs/plans/ROADMAP.md", "docs/*/")) {
      assertThat(find(includes)).as(includes).containsExactly("barred docs/plans");
    }
    assertThat(find("*.md")).isEmpty();
    assertThat(find("**/{PLAN,ROADMAP}.md")).isEmpty();
  }

  @Test
  void claimsNothingOfLinksInto() throws Exception {
    Files.createDirectories(base.resolve("docs/plans/old"));
    Files.writeString(
        base.resolve("ROADMAP.md"),
        """
        # Plan

        [a](docs/plans/ROADMAP.md#plan) [b](docs/plans/none.md) [c](docs/plans/old/none.md)
        [d](docs/plans/) [e](docs/none.md) [f](data/db/ROADMAP.md#none) [g](data/db/none.md)
        """);

    for (String permissions : List.of("---------", "r--r--r--", "--x--x--x")) {
      bar("docs/plans", permissions);
      List<String> found = run(Linting.class);
      assertThat(found)
          .as(permissions)
          .filteredOn(finding -> !finding.contains("docs/plans/"))
          .hasSize(3);
      assertThat(found)
          .as(permissions)
          .filteredOn(finding -> finding.contains("docs/plans/"))
          .containsExactlyElementsOf(
              permissions.startsWith("r")
                  ? List.of(
                      "There is no 'docs/plans/none.md' in the repository; mend the link or remove it")
                  : List.of());
    }
  }

  private void bar(String folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(
        base.resolve(folder), PosixFilePermissions.fromString(permissions));
  }

  private List<String> find(String includes, String... excludes) throws Exception {
    return run(Finding.class, includes, String.join(" ", excludes));
  }

  private List<String> run(Class<?> program, String... more) throws Exception {
    String[] arguments =
        Stream.concat(Stream.of(base.toString()), Stream.of(more)).toArray(String[]::new);
    Process process = ChildJvm.of(program).prefix(Privileges.dropped()).start(arguments);
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().sorted().toList();
  }

  /** Prints what is found, and what is told. */
  static final class Finding {
    private Finding() {}

    public static void main(String[] arguments) throws IOException {
      Path base = Path.of(arguments[0]);
      StringBuilder said = new StringBuilder();
      new RoadmapFiles(words(arguments[1]), words(arguments[2]))
          .find(base, barred -> said.append("barred " + base.relativize(barred) + "\n"))
          .forEach(found -> said.append("found " + base.relativize(found) + "\n"));
      print(said.toString());
    }

    private static List<String> words(String text) {
      return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
  }

  /** Prints what is found in links of the roadmap. */
  static final class Linting {
    private Linting() {}

    public static void main(String[] arguments) {
      Path base = Path.of(arguments[0]);
      print(
          RoadmapLinter.builder()
              .root(base)
              .build()
              .lint(List.of(base.resolve("ROADMAP.md")))
              .findings()
              .stream()
              .filter(finding -> finding.rule().startsWith("links/"))
              .map(finding -> finding.message() + "\n")
              .collect(Collectors.joining()));
    }
  }

  private static void print(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }
}
