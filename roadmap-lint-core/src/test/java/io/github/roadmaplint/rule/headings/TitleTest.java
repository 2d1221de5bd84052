package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
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
    "'+++\ntitle = \"A\"\n+++\n\n## B',0",
    "'+++\n# A comment\nt = 1\n+++\n\n# B',0",
    "'+++\n\n## B\n\n+++',1",
    "'<h1 align=\"center\">A</h1>\n\n## B',0",
    "'```\n<h1>A</h1>\n```\n\n## B',1",
    "'<p>A</p>\n\n## B',1",
    "'<!-- <h1>A</h1> -->\n\n## B',1",
    "'<!-- a -->\n<h1>A</h1>\n\n## B',0",
    "'<H1>A</H1>\n\n## B',0",
    "'<h12>\nA\n</h12>\n\n## B',1",
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

  @Test
  void asksForATitleOnTheFirstLineAndForASecondLevelBelow() {
    RuleTester tester = RuleTester.of(new Title());
    assertThat(tester.finds("«## B»\n\nText\n"))
        .extracting(Finding::message)
        .containsExactly("The roadmap has no title; add a heading of level 1");
    assertThat(tester.finds("Text\n\n# A\n\n«# B»\n\n«# C»\n"))
        .extracting(Finding::message)
        .containsOnly("The title is on line 3 already; make this a heading of level 2");
  }
}
