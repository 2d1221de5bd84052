package io.github.roadmaplint.rule.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;

class StatusTest {
  private final RuleTester tester = RuleTester.of(new Status());

  @Test
  void reportsAnUnknownValueAndOffersTheNearest() {
    assertThat(tester.lint("---\nstatus: Activ\n---\n"))
        .extracting(Finding::message, Finding::fixable)
        .containsExactly(tuple("The status 'Activ' is not allowed; did you mean 'Active'?", false));
  }

  @Test
  void mendsLetterCaseAndKeepsQuotes() {
    Finding finding = tester.lint("---\nstatus: \"active\"\n---\n").get(0);
    assertThat(finding.edits()).containsExactly(new TextEdit(13, 19, "Active"));
  }

  @Test
  void staysSilentOnAllowedValues() {
    assertThat(tester.lint("---\nstatus: Archived\n---\n")).isEmpty();
    assertThat(tester.lint("---\nstatus:\n---\n")).isEmpty();
    assertThat(tester.lint("---\nowner: active\n---\n")).isEmpty();
    assertThat(
            tester
                .option("front-matter.status.allowed", "Ongoing")
                .lint("---\nstatus: Ongoing\n---\n"))
        .isEmpty();
  }
}
