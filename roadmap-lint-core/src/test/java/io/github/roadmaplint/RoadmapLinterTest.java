package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoadmapLinterTest {
  @Test
  void reportsInTheOrderOfPathsWhateverTheOrderOfTheTexts() {
    Map<String, SourceText> sources = new LinkedHashMap<>();
    sources.put("b.md", SourceText.of("# B"));
    sources.put("c.md", SourceText.of("# C"));
    sources.put("a.md", SourceText.of("# A"));

    assertThat(RoadmapLinter.builder().build().lint(sources).files())
        .extracting(FileReport::path)
        .containsExactly("a.md", "b.md", "c.md");
  }
}
