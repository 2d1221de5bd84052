package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;

class NextReviewInconsistentTest {
  private static int findings(String updated, String next, String today) {
    return RuleTester.of(new NextReviewInconsistent())
        .today(today)
        .lint(Lint.announcing(updated, next))
        .size();
  }

  @Test
  void breaksWhereTheReviewIsNotLaterThanTheUpdatesOwnPeriod() {
    assertThat(findings("2026-03-03", "Q1 2026", "2026-03-16")).isEqualTo(1);
    assertThat(findings("2026-03-03", "March 2026", "2026-03-16")).isEqualTo(1);
    assertThat(findings("2026-03-03", "Q2 2026", "2026-03-16")).isZero();
    assertThat(findings("2026-03-03", "H1 2026", "2026-03-16")).isZero();
  }

  @Test
  void isSilentWhereADayOrMonthIsAnnouncedThatBeginsAfterTheUpdate() {
    assertThat(findings("2026-10-04", "November 4, 2026", "2026-10-16")).isZero();
    assertThat(findings("2026-10-04", "December 2026", "2026-10-16")).isZero();
    assertThat(findings("2026-10-04", "2026-10-04", "2026-10-04")).isEqualTo(1);
  }

  @Test
  void breaksWhereTheReviewIsFurtherAwayThanTheCadenceAllows() {
    assertThat(findings("2026-03-03", "Q3 2026", "2026-03-16")).isEqualTo(1);
    assertThat(findings("2026-03-03", "June 2026", "2026-03-16")).isZero();
    assertThat(findings("2026-03-03", "July 2026", "2026-03-16")).isEqualTo(1);
  }

  @Test
  void saysWhatToAnnounceAndWhy() {
    assertThat(
            RuleTester.of(new NextReviewInconsistent())
                .today("2026-10-16")
                .option("freshness.cadence", "monthly")
                .lint("Last updated: 2026-10-02\n\nThe next review is planned for Q1 2027.\n"))
        .extracting(Finding::message)
        .containsExactly(
            "The review announced for Q1 2027 is further away than the cadence allows; announce the"
                + " next one, due by 2026-11-30 (last updated 2026-10-02; monthly configured)");
  }

  @Test
  void isSilentWhereTheReviewIsOverdueAnyway() {
    assertThat(findings("2026-03-03", "Q1 2026", "2026-04-01")).isZero();
  }

  @Test
  void needsADateToCompareWith() {
    assertThat(
            RuleTester.of(new NextReviewInconsistent())
                .lint("The next review is planned for Q4 2027.\n"))
        .isEmpty();
  }
}
