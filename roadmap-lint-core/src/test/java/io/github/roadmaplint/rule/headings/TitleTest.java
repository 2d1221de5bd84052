package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
  @ParameterizedTest
  @CsvSource({
    "'# A',0",
    "'A\n=',0",
    "'# A #',0",
    "'# A\n\n## B',0",
    "'---\ntitle: A\n---\n\n## B',0",
    "'---\ntitle: A\n---\n\n# B',0",
    "'<h1 align=\"center\">A</h1>\n\n## B',0",
    "'## B',1",
    "'',1",
    "'Text',1",
    "'---\ntitle:\n---\n\n## B',1",
    "'---\nstatus: Active\n---\n\n## B',1",
    "'# A\n\n# B',1",
    "'# A\n\nB\n=\n\n# C',2",
    "'```\n# A\n```',1",
    "'> # A',1",
    "'# A\n\n> # B',0",
    "'#A',1"
  })
  void countsTitles(String text, int findings) {
    assertThat(RuleTester.of(new Title()).lint(text)).hasSize(findings);
  }
}
