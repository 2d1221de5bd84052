package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.testing.RuleTester;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnstampedChangeTest {
  private static final String TEXT =
      "---\nlast_updated: 2026-01-05\n---\n# R\n\nLast updated: 5 January 2026\n";

  private static RuleTester changedOn(String date) {
    FileChange change = new FileChange(LocalDate.parse(date), "abc1234", "Add agents");
    return RuleTester.of(new UnstampedChange()).history((path, body) -> Optional.of(change));
  }

  @Test
  void breaksWhereTheBodyChangedMoreThanOneDayLater() {
    assertThat(changedOn("2026-01-05").lint(TEXT)).isEmpty();
    assertThat(changedOn("2026-01-06").lint(TEXT)).isEmpty();
    assertThat(changedOn("2026-01-07").lint(TEXT))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start()).hasToString("2:15");
              assertThat(finding.message())
                  .contains("changed on 2026-01-07 in commit abc1234 (Add agents)");
            });
  }

  @Test
  void looksAtTheDatesThatItCanRead() {
    String text = TEXT.replace("5 January 2026", "2026-02-30");
    assertThat(changedOn("2026-01-06").lint(text)).isEmpty();
    assertThat(changedOn("2026-01-07").lint(text)).hasSize(1);
    String newer = TEXT.replace("5 January 2026", "2026-01-08");
    assertThat(changedOn("2026-01-09").lint(newer)).isEmpty();
    assertThat(changedOn("2026-01-10").lint(newer)).hasSize(1);
  }

  @Test
  void writesTheCommitsDateEverywhere() {
    assertThat(Lint.fixed(TEXT, changedOn("2026-01-07").lint(TEXT)))
        .isEqualTo("---\nlast_updated: 2026-01-07\n---\n# R\n\nLast updated: 7 January 2026\n");
    String table = "# R\n\n| Last updated | Owner |\n| - | - |\n| **2026-01-05** | Kim |\n";
    assertThat(Lint.fixed(table, changedOn("2026-01-07").lint(table)))
        .isEqualTo(table.replace("2026-01-05", "2026-01-07"));
  }

  @Test
  void saysNothingOfTomorrowsCommitsAndOfChangesThatAreNotCommitted() {
    assertThat(changedOn("2026-01-15").today("2026-01-15").lint(TEXT)).hasSize(1);
    assertThat(changedOn("2026-01-16").today("2026-01-15").lint(TEXT)).isEmpty();
    Clock greenwich = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    assertThat(changedOn("2026-01-16").clock(greenwich).lint(TEXT)).isEmpty();

    FileChange uncommitted = FileChange.uncommitted(LocalDate.parse("2026-01-15"));
    assertThat(
            RuleTester.of(new UnstampedChange())
                .history((path, filter) -> Optional.of(uncommitted))
                .today("2026-01-15")
                .lint(TEXT))
        .isEmpty();
  }

  @Test
  void saysNothingWithoutHistoryOrDate() {
    assertThat(RuleTester.of(new UnstampedChange()).lint(TEXT)).isEmpty();
    assertThat(changedOn("2026-01-07").lint("# R\n")).isEmpty();
  }

  @Test
  void asksForTheBodyWithoutItsDates() {
    String later =
        TEXT.replace("2026-01-05", "2026-04-05").replace("5 January 2026", "5 April 2026");
    assertThat(UpdateMarks.strip(later)).isEqualTo(UpdateMarks.strip(TEXT));
    String announced = TEXT + "The next\nscheduled review is planned for **Q1 2026**.\n";
    assertThat(UpdateMarks.strip(announced.replace("Q1 2026", "Q2 2026")))
        .isEqualTo(UpdateMarks.strip(announced));
    for (String line :
        List.of(
            "> Updated: 2026-01-05",
            "- Updated 2026-01-05",
            "> + Updated 2026-01-05",
            "<p>Last updated: 2026-01-05</p>",
            "<p>Last updated:&nbsp;2026-01-05</p>",
            "**Last&nbsp;updated:** &#160; 2026-01-05",
            "- <b>Last updated:</b> 2026-01-05",
            "Last updated: [2026-01-05](log.md)",
            "**Last updated: [5 January 2026][log]**",
            "### Last updated: 2026-01-05",
            "## Last updated\n\n2026-01-05",
            "| **Last updated** | `2026-01-05` |",
            "| Owner | Last updated |\n| --- | :-: |\n| Kim | **2026-01-05** |",
            "Owner | Last updated\r\n- | -\r\nKim | 2026-01-05\r\n\r\nText",
            "> | Last updated | Owner |\n> |-|-|\n> | [5 January 2026](log.md) | Kim |")) {
      assertThat(UpdateMarks.strip(TEXT + line + "\n"))
          .as(line)
          .isEqualTo(
              UpdateMarks.strip(TEXT + line.replace("05", "06").replace("5 Jan", "6 Jan") + "\n"));
    }
    String spelt = TEXT.replace("last_updated", "lastReviewed");
    assertThat(UpdateMarks.strip(spelt.replace("2026-01-05", "2026-04-05")))
        .isEqualTo(UpdateMarks.strip(spelt));
    for (String entry :
        List.of(
            "\"last_updated\": 2026-01-05",
            "'lastmod' : 2026-01-05",
            "  updated: 2026-01-05",
            "updated:\n  2026-01-05",
            "last_update:\n  date: 2026-01-05\n  author: Kim",
            "last_update:\n  author: Kim\n\n  date: 2026-01-05",
            "params:\n  lastUpdate:\n    author: Kim\n    date: 2026-01-05",
            "last_update: {author: Kim, date: 2026-01-05}",
            "updated: >-\r\n  2026-01-05\r")) {
      String matter = "---\n" + entry + "\nstatus: Active\n---\n\n# R\n";
      assertThat(UpdateMarks.strip(matter.replace("2026-01-05", "2026-04-05")))
          .isEqualTo(UpdateMarks.strip(matter));
      assertThat(UpdateMarks.strip(matter.replace("Active", "Done")))
          .isNotEqualTo(UpdateMarks.strip(matter));
    }
    for (String entry :
        List.of(
            "event:\n  author: Kim\n  date: 2026-01-05",
            "last_update:\ndate: 2026-01-05",
            "params:\n  last_update:\n  date: 2026-01-05",
            "last_update:\n  author: Kim\nevent:\n  date: 2026-01-05")) {
      String matter = "---\n" + entry + "\n---\n\n# R\n";
      assertThat(UpdateMarks.strip(matter.replace("2026-01-05", "2026-04-05")))
          .as(entry)
          .isNotEqualTo(UpdateMarks.strip(matter));
    }
    for (String table :
        List.of(
            "| Feature | Target |\n| - | - |\n| Agents | 2026-01-05 |\n",
            "| Feature | Updated |\n| - | - |\n| Agents | 2026-01-05 |\n| B | 2026-01-05 |\n",
            "| Owner | Last updated |\n| - | - |\n| 2026-01-05 | Kim |\n")) {
      assertThat(UpdateMarks.strip(table.replace("05", "06")))
          .as(table)
          .isNotEqualTo(UpdateMarks.strip(table));
    }
    assertThat(UpdateMarks.strip(TEXT + "<a href=\"b\">"))
        .isNotEqualTo(UpdateMarks.strip(TEXT + "<a href=\"a\">"));
    assertThat(UpdateMarks.strip(TEXT + "More.\n")).isNotEqualTo(UpdateMarks.strip(TEXT));
  }

  /** On a thread of common size, which a pattern that goes back runs out of. */
  @Test
  void readsLinesOfNothingButMarks() {
    for (String mark : List.of(">", "> ", "- ", "# ")) {
      assertThat(UpdateMarks.strip("Text\n" + mark.repeat(100_000) + "more\n"))
          .isEqualTo("Text\nmore\n");
    }
  }
}
