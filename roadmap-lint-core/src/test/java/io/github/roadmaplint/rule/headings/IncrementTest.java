package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncrementTest {
  @ParameterizedTest
  @CsvSource({
    "'# A\n\n## B\n\n### C',0",
    "'### A\n\n## B',0",
    "'# A\n\n### B',1",
    "'A\n=\n\n### B',1",
    "'# A\n\n## B\n\n#### C\n\n###### D',2",
    "'# A\n\n## B\n\n### C\n\n# D\n\n## E',0",
    "'# A\n\n> #### B',0",
    "'# A\n\n```\n#### B\n```',0",
    "'',0",
    "'### A\n\n### B',0"
  })
  void countsGaps(String text, int findings) {
    assertThat(RuleTester.of(new Increment()).lint(text)).hasSize(findings);
  }

  @Test
  void namesTheLevels() {
    assertThat(RuleTester.of(new Increment()).finds("# A\n\n## B\n\n«#### C»\n"))
        .extracting(Finding::message)
        .containsExactly("A heading of level 4 follows one of level 2; make it level 3");
  }
}
