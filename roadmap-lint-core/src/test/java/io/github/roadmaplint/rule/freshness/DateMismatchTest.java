package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;

class DateMismatchTest {
  private static String text(String key, String line) {
    return "---\nlast_updated: " + key + "\n---\n\nLast updated: " + line + "\n";
  }

  private static String mended(String text) {
    return Lint.fixed(text, RuleTester.of(new DateMismatch()).lint(text));
  }

  @Test
  void makesTheNewerDateWin() {
    String same = text("2026-01-05", "2026-01-05");
    assertThat(mended(text("2026-01-05", "2025-12-01"))).isEqualTo(same);
    assertThat(mended(text("2025-12-01", "2026-01-05"))).isEqualTo(same);
    assertThat(mended(text("2026-01-05", "1 December 2025")))
        .isEqualTo(text("2026-01-05", "5 January 2026"));
  }

  /** A month that is not over yet may mean any day until today. */
  @Test
  void writesNoDayThatIsStillToCome() {
    RuleTester tester = RuleTester.of(new DateMismatch()).today("2026-03-10");
    tester.fixes(text("2026-02-15", "March 2026"), text("2026-03-10", "March 2026"));
    tester.fixes(text("2026-01-15", "February 2026"), text("2026-02-28", "February 2026"));
    tester.fixes(text("2026-03", "2026-02-15"), text("2026-03", "2026-03-10"));
  }

  /** A day counts as today while it is that day in UTC+14. */
  @Test
  void aDayThatIsStillToComeNeverReplacesOneThatWas() {
    RuleTester tester = RuleTester.of(new DateMismatch()).today("2026-01-15");
    assertThat(tester.lint(text("2025-12-31", "2026-01-17")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.fixable()).isFalse();
              assertThat(finding.message())
                  .endsWith("2026-01-17 is the newer one but is still to come: correct it first");
            });
    tester.fixes(text("2025-12-31", "2026-01-15"), text("2026-01-15", "2026-01-15"));
  }

  /** Anchors and aliases, tags and block scalars, YAML 1.2.2, sections 6.9, 7.1 and 8.1. */
  @Test
  void mendsTheValueAloneHoweverItIsWritten() {
    String newer = "\n---\n\nLast updated: 2026-01-05\n";
    assertThat(mended("---\nlast_updated: &day 2025-12-01\ndate: *day" + newer))
        .isEqualTo("---\nlast_updated: &day 2026-01-05\ndate: *day" + newer);
    assertThat(mended("---\ndate: &day 2025-12-01\nlast_updated: *day" + newer))
        .isEqualTo("---\ndate: &day 2025-12-01\nlast_updated: 2026-01-05" + newer);
    assertThat(mended("---\nlast_updated: !!str 2025-12-01" + newer))
        .isEqualTo("---\nlast_updated: !!str 2026-01-05" + newer);
    assertThat(mended("---\nlast_updated: >-\n  2025-12-01" + newer))
        .isEqualTo("---\nlast_updated: >-\n  2026-01-05" + newer);
  }

  @Test
  void saysWhereTheOtherDateStands() {
    assertThat(RuleTester.of(new DateMismatch()).lint(text("2026-01-05", "2025-12-01")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start()).hasToString("5:15");
              assertThat(finding.message())
                  .isEqualTo(
                      "2025-12-01 here but 2026-01-05 in line 2; 2026-01-05 is the newer one");
            });
  }

  @Test
  void speaksOfEachLine() {
    assertThat(
            RuleTester.of(new DateMismatch())
                .finds(
                    "---\nlast_updated: 2026-01-05\n---\n\n"
                        + "Last updated: «2025-12-01»\n\n"
                        + "Last updated: 2026-01-05\n\n"
                        + "Last updated: «2025-11-01»\n"))
        .hasSize(2);
  }

  @Test
  void isContentWhereTheyAgreeOrOneIsMissing() {
    for (String each :
        new String[] {
          text("2026-01-05", "2026-01-05"),
          text("2026-01-05", "5 January 2026"),
          text("2026-01-05", "January 2026"),
          text("2026-01-05", "2026-02-30"),
          "Last updated: 2026-01-05\n",
          "---\nlast_updated: 2026-01-05\n---\n\n> Last updated: 2025-01-05\n"
        }) {
      assertThat(RuleTester.of(new DateMismatch()).lint(each)).as(each).isEmpty();
    }
  }
}
