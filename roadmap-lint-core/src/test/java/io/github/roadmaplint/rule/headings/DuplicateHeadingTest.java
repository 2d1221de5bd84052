package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateHeadingTest {
  @ParameterizedTest
  @CsvSource({
    "'# A\n\n## B\n\n## B',1",
    "'# A\n\n# A',1",
    "'## B\n\n## B\n\n## B',2",
    "'## 🚀 B\n\n## 🚀 B',1",
    "'## B ##\n\nB\n---',1",
    "'## **B**\n\n## B',1",
    "'## A\n\n### C\n\n## B\n\n### C',0",
    "'## ✅ B\n\n## 🚧 B',0",
    "'## B\n\n## b',0",
    "'##\n\n##',0",
    "'## B\n\n> ## B',0",
    "'## 🚀 B\n\n## 🚀 B <!-- a comment -->',1",
    "'## B <!-- a -->\n\n## B <!-- b -->',1",
    "'## `a` <!-- a -->\n\n## `b` <!-- a -->',0",
    "'',0"
  })
  void countsRepetitions(String text, int findings) {
    assertThat(RuleTester.of(new DuplicateHeading()).lint(text)).hasSize(findings);
  }

  @Test
  void namesTheLineOfTheFirst() {
    assertThat(
            RuleTester.of(new DuplicateHeading())
                .finds("# T\n\n## 🚀 B\n\n«## 🚀 B»\n\n## C\n\n«## C ##»\n"))
        .extracting(Finding::message)
        .containsExactly(
            "\"🚀 B\" is a heading on line 3 already; rename one or merge the sections",
            "\"C\" is a heading on line 7 already; rename one or merge the sections");
  }

  @Test
  void tellsCodeAndImagesApart() {
    assertThat(RuleTester.of(new DuplicateHeading()).lint("# T\n\n## `a` goal\n\n## `b` goal\n"))
        .isEmpty();
    assertThat(RuleTester.of(new DuplicateHeading()).lint("# T\n\n## ![](a)\n\n## ![](b)\n"))
        .isEmpty();
    assertThat(RuleTester.of(new DuplicateHeading()).lint("# T\n\n## `a` goal\n\n## `a` goal\n"))
        .hasSize(1);
  }
}
