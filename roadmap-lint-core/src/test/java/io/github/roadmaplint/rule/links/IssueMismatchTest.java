package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.RuleTester;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueMismatchTest {
  @TempDir Path root;

  @BeforeEach
  void createFiles() throws IOException {
    Files.createDirectories(root.resolve("docs/路线 图"));
    Files.writeString(
        root.resolve("docs/Plan.md"), "# Plan\n\n## 🚀 Coming Soon\n\n## A\n\n## A\n");
    Files.writeString(root.resolve("README.md"), "# Readme\n");
  }

  private List<String> found(String text) {
    return found("docs/ROADMAP.md", text);
  }

  private List<String> found(String path, String text) {
    return RuleTester.of(new IssueMismatch()).root(root).lint(path, SourceText.of(text)).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void reportsAnotherNumber() {
    assertThat(found("[Issue #30](https://github.com/o/r/issues/32)"))
        .containsExactly("The label says #30, the address leads to #32; mend the wrong one");
    assertThat(
            found(
                "[GH-30](https://github.com/o/r/pull/3) [o/r #30](https://github.com/o/r/issues/300#c)"))
        .hasSize(2);
  }

  @Test
  void staysSilentOnLookAlikes() {
    assertThat(
            found(
                "[#30](https://github.com/o/r/issues/30) [#30](https://github.com/o/r/pull/30/files)"
                    + " [#1 of #2](https://github.com/o/r/issues/2) [30](https://github.com/o/r/issues/3)"
                    + " [#30](https://example.org/topics/32) [C#7](https://github.com/o/r/issues/8)"))
        .isEmpty();
  }
}
