package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidDateTest {
  @Test
  void reportsWhatIsNoDate() {
    for (String date : new String[] {"2025-13-01", "2025-02-30", "12/01/2025", "soon"}) {
      assertThat(RuleTester.of(new InvalidDate()).lint("---\nlast_updated: " + date + "\n---\n"))
          .as(date)
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.start()).hasToString("2:15");
                assertThat(finding.message()).startsWith("'" + date + "' is not an ISO 8601 date");
                assertThat(finding.fixable()).isFalse();
              });
    }
    assertThat(RuleTester.of(new InvalidDate()).lint("Last updated: 2025-02-30\n")).hasSize(1);
  }

  @Test
  void saysWhatToWrite() {
    String rest = "' is not an ISO 8601 date; ";
    assertThat(message("---\nlast_updated: 2025/12/01\n---\n"))
        .isEqualTo("'2025/12/01" + rest + "write it as 2025-12-01");
    assertThat(message("---\nlast_updated: soon\n---\n"))
        .isEqualTo("'soon" + rest + "write a day such as 2026-03-31");
    String noDay =
        rest
            + "it is no day of the calendar, or can mean several; write year-month-day, such as"
            + " 2026-03-31";
    assertThat(message("Last updated: 2025-02-30\n")).isEqualTo("'2025-02-30" + noDay);
    assertThat(message("---\nms.date: 13/13/2025\n---\n")).isEqualTo("'13/13/2025" + noDay);
    assertThat(message("Last updated: 29 February 2025.\n")).isEqualTo("'29 February 2025" + noDay);
    assertThat(message("Last updated: April 31st, 2025\n")).isEqualTo("'April 31st, 2025" + noDay);
    assertThat(message("最后更新：2025 年 2 月 30 日\n")).isEqualTo("'2025 年 2 月 30 日" + noDay);
    assertThat(message("---\nlast_updated: 31 June 2025\n---\n"))
        .isEqualTo("'31 June 2025" + noDay);
  }

  @Test
  void saysThatADateStandsAlone() {
    assertThat(message("---\nlast_updated: 2025-12-01 (by Kim)\n---\n"))
        .isEqualTo(
            "'2025-12-01 (by Kim)' is not an ISO 8601 date; write 2025-12-01 alone, and what"
                + " follows it in a comment (#)");
    assertThat(message("---\nnext_review: 2025-12-01 (by Kim)\n---\n"))
        .startsWith("'2025-12-01 (by Kim)' is neither a date nor a period;");
    assertThat(message("---\nlast_updated: 2025-12-01 or 2025-12-02\n---\n"))
        .endsWith("write a day such as 2026-03-31");
  }

  private static String message(String text) {
    return RuleTester.of(new InvalidDate()).lint(text).get(0).message();
  }

  @Test
  void cannotMendAMonth() {
    assertThat(RuleTester.of(new InvalidDate()).lint("---\nlast_updated: June 2021\n---\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fixable()).isFalse());
  }

  @Test
  void mendsOnlyWhatCanMeanOneDay() {
    assertThat(mended("---\nlast_updated: \"2025/12/01\"\n---\n"))
        .isEqualTo("---\nlast_updated: \"2025-12-01\"\n---\n");
    assertThat(mended("---\nlast_updated: 1 December 2025\n---\n"))
        .isEqualTo("---\nlast_updated: 2025-12-01\n---\n");
    assertThat(mended("Last updated: 31/12/2025\n")).isEqualTo("Last updated: 2025-12-31\n");
  }

  private static String mended(String text) {
    return Lint.fixed(text, RuleTester.of(new InvalidDate()).lint(text));
  }

  @Test
  void acceptsRealDates() {
    for (String text :
        new String[] {
          "---\nlast_updated: 2024-02-29\n---\n",
          "---\nlastmod: 2025-12-01T10:00:00Z\n---\n",
          "---\nms.date: 12/01/2025\n---\n",
          "---\nms.date: 2025-12-01\n---\n",
          "---\nreviewed: true\n---\n",
          "---\nlast_updated:\n---\n",
          "Last updated 16 July 2025.\n",
          "Updated: June, 2021\n",
          "最后更新：2025年12月1日\n",
          "`Last updated: 2025-02-30`\n"
        }) {
      assertThat(RuleTester.of(new InvalidDate()).lint(text)).as(text).isEmpty();
    }
  }

  @Test
  void reportsAnAnnouncedReviewThatIsNoPeriod() {
    assertThat(RuleTester.of(new InvalidDate()).lint("---\nnext_review: 2026-13-01\n---\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.start()).hasToString("2:14"));
    assertThat(RuleTester.of(new InvalidDate()).lint("---\nnext_review: 12/31/2026\n---\n"))
        .hasSize(1);
    assertThat(RuleTester.of(new InvalidDate()).lint("---\nnext_review: Q2 2026\n---\n")).isEmpty();
    assertThat(RuleTester.of(new InvalidDate()).lint("---\nnext_review: 2026-06-30\n---\n"))
        .isEmpty();
  }

  /** YAML 1.1's timestamps, https://yaml.org/type/timestamp.html. */
  @ParameterizedTest
  @ValueSource(
      strings = {"2026-06-30T12:00:00Z", "2026-06-30 12:00:00 +02:00", "\"2026-06-30T09:30\""})
  void takesAReviewAnnouncedWithItsTime(String time) {
    String text = "---\nnext_review: " + time + "\n---\n";
    assertThat(RuleTester.of(new InvalidDate()).lint(text)).isEmpty();
    assertThat(RuleTester.of(new NextReviewOverdue()).today("2026-06-30").lint(text)).isEmpty();
    assertThat(RuleTester.of(new NextReviewOverdue()).today("2026-07-01").lint(text)).hasSize(1);
  }
}
