package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmptySectionTest {
  @ParameterizedTest
  @CsvSource({
    "'# A\n\nText',0",
    "'# A',1",
    "'# A\n\n## B\n\nText',0",
    "'# A\n\n## B\n\n## C\n\nText',1",
    "'# A\n\n## B\n\n---\n\n## C\n\nText',1",
    "'# A\n\n<!-- later -->',1",
    "'# A\n<!-- later -->',1",
    "'# A\n\n<!-- a\nb -->\n<!-- c -->\n\n* * *\n',1",
    "'# A\n\n_ _ _\n',1",
    "'# A\n\n<!-- open',0",
    "'# A\n\n![x](y.png)',0",
    "'# A\n\n```\n```',0",
    "'# A\n\n[a]: b',0",
    "'# A\n\n- ',0",
    "'# A\n\n### C\n\nText',0",
    "'A\n=\n\nB\n---\n',1",
    "'',0"
  })
  void countsEmptySections(String text, int findings) {
    assertThat(RuleTester.of(new EmptySection()).lint(text)).hasSize(findings);
  }

  @Test
  void reportsTheHeading() {
    RuleTester tester = RuleTester.of(new EmptySection());
    assertThat(tester.finds("# A\n\n«## B»\n\n<!-- b -->\n\n## C\n\nText\n"))
        .extracting(Finding::message)
        .containsExactly("The section is empty; fill it or remove it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- a --> text", "text <!-- a -->", "<!---->x<!-- -->", "- - x", "--"})
  void anythingBesideCommentsAndThematicBreaksIsContent(String body) {
    RuleTester.of(new EmptySection()).leavesAlone("# A\n\n" + body + "\n");
  }
}
