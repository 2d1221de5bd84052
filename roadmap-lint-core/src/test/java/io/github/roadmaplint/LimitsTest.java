package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The limits that the README states. */
class LimitsTest {
  @TempDir Path root;

  @Test
  void aFileOf33MegabytesIsNotRead() throws IOException {
    Path file = root.resolve("ROADMAP.md");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(33L << 20);
    }
    assertThat(RoadmapLinter.builder().root(root).build().lint(List.of(file)).unread())
        .extracting(UnreadRoadmap::problem)
        .containsExactly(
            "ROADMAP.md: a file of 34,603,008 bytes, where at most 33,554,432 are read; shorten"
                + " it, or leave the file out with roadmap.excludes");
  }

  @Test
  void aMinuteOfComputingIsTheLongestForAFile() {
    assertThat(FileThreads.LONGEST).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aLineOfAMillionCharactersIsTheLongest() {
    lint("# Plan\n\n" + "word ".repeat(200_000) + "\n");
    assertThat(problem("# Plan\n\n" + "word ".repeat(200_000) + "x\n"))
        .startsWith("ROADMAP.md:3: a line of 1,000,001 characters");
  }

  @Test
  void oneLineOpensAHundredBlocksAtMost() {
    lint("> ".repeat(50) + "- ".repeat(50) + "deep\n");
    assertThat(problem("\n" + "> ".repeat(50) + "1. ".repeat(51) + "deep\n"))
        .startsWith("ROADMAP.md:2: a line that opens more than 100 quotes and lists");
  }

  @Test
  void aHundredBracketsInFrontMatterAreTooMuch() {
    assertThat(lint("---\na: " + "[".repeat(100) + "]".repeat(100) + "\n---\n")).isEmpty();
    assertThat(lint("---\na: " + "[".repeat(101) + "]".repeat(101) + "\n---\n"))
        .extracting(Finding::rule)
        .containsExactly("front-matter/invalid");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void noDeviceIsRead() {
    Path devices = Path.of("/dev");
    assertThat(
            problem(RoadmapLinter.builder().root(devices).build().lint(List.of(Path.of("zero")))))
        .isEqualTo("Cannot read zero: it is no regular file");
  }

  /** So many marks of keys on one line nest as brackets do. */
  @Test
  void aHundredMarksOfKeysInFrontMatterAreTooMuch() {
    assertThat(lint("---\na: b\n" + "? ".repeat(100) + "c\n---\n")).isEmpty();
    assertThat(lint("---\na: b\n" + "? ".repeat(101) + "c\n---\n"))
        .extracting(Finding::message)
        .containsExactly(
            "The front matter is not valid YAML: nested more deeply than is read; mend or quote"
                + " the value");
  }

  private List<Finding> lint(String text) {
    LintReport report = report(text);
    assertThat(report.unread()).isEmpty();
    assertThat(report.failures()).isEmpty();
    return report.findings().stream()
        .filter(each -> each.rule().startsWith("front-matter/"))
        .toList();
  }

  private String problem(String text) {
    return problem(report(text));
  }

  /** Why the only roadmap of a run was not linted. */
  static String problem(LintReport report) {
    assertThat(report.files()).isEmpty();
    assertThat(report.unread()).hasSize(1);
    return report.unread().get(0).problem();
  }

  private LintReport report(String text) {
    return RoadmapLinter.builder()
        .root(root)
        .build()
        .lint(Map.of("ROADMAP.md", SourceText.of(text)));
  }
}
