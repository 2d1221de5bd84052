package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyLinkTest {
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
    return RuleTester.of(new EmptyLink()).root(root).lint(path, SourceText.of(text)).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void reportsNoTargetAndNoText() {
    assertThat(found("[a]() [b](<>) [c](#)")).hasSize(3);
    assertThat(found("[](https://example.org)"))
        .containsExactly("The link has no text, so nobody can click on it; add some");
  }

  @Test
  void staysSilentOnImagesAndWholeLinks() {
    assertThat(
            found(
                "[a](b) ![](x.png) [![](x.png)](y) [`code`](z) <https://example.org> <a href='x'></a>"))
        .isEmpty();
  }
}
