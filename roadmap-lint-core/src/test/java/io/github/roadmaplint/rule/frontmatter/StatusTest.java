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
    assertThat(tester.finds("---\nstatus: «Nobody knows»\n---\n"))
        .extracting(Finding::message)
        .containsExactly(
            "The status 'Nobody knows' is not allowed; allowed are Draft, Active, Paused,"
                + " Completed, Archived, Deprecated, Superseded");
  }

  @Test
  void mendsLetterCaseAndKeepsQuotes() {
    Finding finding = tester.lint("---\nstatus: \"active\"\n---\n").get(0);
    assertThat(finding.edits()).containsExactly(new TextEdit(13, 19, "Active"));
    assertThat(finding.message()).isEqualTo("The status 'active' is written 'Active'");
    tester.fixes(
        "---\nstatus: aRCHIVED # for good\n---\n", "---\nstatus: Archived # for good\n---\n");
  }

  @Test
  void leavesAnEscapedValueToAPerson() {
    assertThat(tester.lint("---\nstatus: \"acti\\x76e\"\n---\n"))
        .extracting(Finding::message, Finding::fixable)
        .containsExactly(tuple("The status 'active' is written 'Active'", false));
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
