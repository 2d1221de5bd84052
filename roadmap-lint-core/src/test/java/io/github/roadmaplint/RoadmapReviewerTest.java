package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapReviewerTest {
  private static final RuleRegistry RULES =
      RuleRegistry.load(RoadmapReviewerTest.class.getClassLoader());
  private static final String ROADMAP =
      "---\nstatus: Active\nlast_updated: %s\n---\n\n# Roadmap\n\n"
          + "**This roadmap is reviewed and updated every quarter** to stay current. The next\n"
          + "scheduled review is planned for %s.\n\n---\n\nLast updated: %s\n";

  private static Clock on(LocalDate day) {
    return Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
  }

  private static LintConfiguration configuration() {
    return LintConfiguration.builder(RULES).build();
  }

  private static ReviewNote review(String text, String today) throws ReviewRefusedException {
    return new RoadmapReviewer(Path.of(""), configuration(), on(LocalDate.parse(today)))
        .review("ROADMAP.md", SourceText.of(text));
  }

  @Test
  void setsTheDatesAndMovesTheAnnouncementAndNothingElse() throws ReviewRefusedException {
    String before = ROADMAP.formatted("2025-12-01", "Q1 2026", "2025-12-01");
    ReviewNote note = review(before, "2026-03-03");
    assertThat(note.text()).isEqualTo(ROADMAP.formatted("2026-03-03", "Q2 2026", "2026-03-03"));
    assertThat(note.diff())
        .contains("-last_updated: 2025-12-01", "+last_updated: 2026-03-03")
        .contains("-scheduled review is planned for Q1 2026.")
        .contains("+scheduled review is planned for Q2 2026.");
    assertThat(note.edits())
        .hasSize(3)
        .isSortedAccordingTo(Comparator.comparingInt(TextEdit::start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nstatus: Archived\nlast_updated: 2024-12-01\n---\n\n# R\n",
        "# R\n\nStatus: Superseded\n\nLast updated: 2024-12-01\n",
        "# R\n\nStatus: Archived\n\nText\n"
      })
  void leavesAnExemptRoadmapAsItIs(String text) throws ReviewRefusedException {
    ReviewNote note = review(text, "2026-03-03");

    assertThat(note.exempt()).isTrue();
    assertThat(note.edits()).isEmpty();
    assertThat(note.text()).isEqualTo(text);
  }

  @Test
  void setsDatesInTablesQuotesHeadingsAndCode() throws ReviewRefusedException {
    String before =
        "# R\r\n\r\n> *Updated:* `%1$s`, next review: `%2$s` (`kim`)\r\n\r\n"
            + "| **Last updated** | **%1$s** |\r\n| - | - |\r\n| a \\| b | x |\r\n\r\n"
            + "## Last reviewed: %1$s ##\r\n\r\n"
            + "## Last updated\r\n\r\n**%1$s** - agents\r\n\r\n## Next review\r\n%2$s\r\n\r\n"
            + "<p align=\"center\"><b>Last updated:</b>\r\n%1$s</p>\r\n";
    assertThat(review(before.formatted("2025-12-01", "Q1 2026"), "2026-03-03").text())
        .isEqualTo(before.formatted("2026-03-03", "Q2 2026"));
  }

  @Test
  void keepsWhatFollowsADateInTheFrontMatter() throws ReviewRefusedException {
    String before =
        "---\nlast_updated: %s (by Kim)\nreviewed: \"%s by Lee, v1.2\"\nupdated: >\n  %s\n  by Kim\n"
            + "lastmod: %s\n  by Lee\n---\n\n# R\n";
    ReviewNote note =
        review(
            before.formatted("2025-12-01", "2025-11-30", "2025-11-30", "1 Dec 2025"), "2026-03-03");
    assertThat(note.text())
        .isEqualTo(before.formatted("2026-03-03", "2026-03-03", "2026-03-03", "2026-03-03"));
    assertThat(review(note.text(), "2026-03-03").edits()).isEmpty();
  }

  @Test
  void keepsWhatFollowsAnAnnouncementInTheFrontMatter() throws ReviewRefusedException {
    for (String value : List.of("\"%s (planned)\" # soon", "[%s, Q4 2026]", "'%s, or Q4 2026'")) {
      String before = "---\nupdated: %s\nnext_review: " + value + "\n---\n\n# R\n";
      assertThat(review(before.formatted("2025-12-01", "Q1 2026"), "2026-03-03").text())
          .isEqualTo(before.formatted("2026-03-03", "Q2 2026"));
    }
  }

  @Test
  void keepsLineBreaksAndMarkupWithinADate() throws ReviewRefusedException {
    String before =
        "# R\r\n\r\n> [!NOTE]\r\n> Last updated on **%s** %s\r\n> %s.\r\n\r\n"
            + "- The next review is planned for %s&nbsp;%s.\r\n";
    assertThat(
            review(before.formatted("1", "December", "2025", "January", "2026"), "2026-03-03")
                .text())
        .isEqualTo(before.formatted("3", "March", "2026", "June", "2026"));
  }

  @Test
  void readsAndKeepsBlanksThatAreWrittenAsEntities() throws ReviewRefusedException {
    String before =
        "# R\n\n<p><b>Last&nbsp;updated:</b>&nbsp;%s&nbsp;%s, %s &#xA0;<b>Next review:</b> %s&nbsp;%s</p>\n\n"
            + "| Last updated:&#160;%s | Owner:&nbsp;Kim |\n| - | - |\n| x | y |\n";
    assertThat(
            review(
                    before.formatted("December", "1", "2025", "Q1", "2026", "2025-12-01"),
                    "2026-03-03")
                .text())
        .isEqualTo(before.formatted("March", "3", "2026", "Q2", "2026", "2026-03-03"));
  }

  /** GFM 0.29, section 6.5: what is between one or two tildes, without white space at its ends. */
  @Test
  void passesOverWhatIsStruckThrough() throws ReviewRefusedException {
    String before =
        """
        # R

        ~~Last updated: 2025-06-01~~

        Last updated: ~~2025-09-01~~ **%s**

        Updated: ~~2025-09-01,~~ ~September 2025~ %s

        > Next review: %s ~ or so, as ~ 3 months go; ~~weekly~~
        """;
    assertThat(
            review(before.formatted("2025-12-01", "December 1, 2025", "Q1 2026"), "2026-03-03")
                .text())
        .isEqualTo(before.formatted("2026-03-03", "March 3, 2026", "Q2 2026"));
  }

  @Test
  void keepsMarkupWithinAWordOfADateAndBeforeATime() throws ReviewRefusedException {
    String before =
        "# R\n\nLast updated: **%s**, %s\n\nUpdated: *%s*%s\n\nNext review: **%s**/2026\n";
    assertThat(
            review(
                    before.formatted("December 1", "2025", "2025-12-01", " 10:20 UTC", "Q1"),
                    "2026-03-03")
                .text())
        .isEqualTo(before.formatted("March 3", "2026", "2026-03-03", "", "Q2"));
  }

  @Test
  void setsADateBesideItsLabelInTheFirstOfTwoCells() throws ReviewRefusedException {
    for (String cell :
        List.of(
            "**Last updated:** %1$s",
            "Last updated: **%1$s**", "Last updated: `%1$s`", "[Last updated](#log): %1$s")) {
      String before = "# R\n\n| " + cell + " | Owner: Kim |\n| - | - |\n| x | y |\n";
      assertThat(review(before.formatted("2025-12-01"), "2026-03-03").text())
          .isEqualTo(before.formatted("2026-03-03"));
    }
    String words =
        "# R\n\n| Last updated: %s | Next review: %s |\n| - | - |\n| Next review: %s | x |\n";
    assertThat(
            review(words.formatted("December 1, 2025", "Q1 2026", "Q4 2025"), "2026-03-03").text())
        .isEqualTo(words.formatted("March 3, 2026", "Q2 2026", "Q2 2026"));
  }

  @Test
  void setsTheDatesOfATableOfOneRow() throws ReviewRefusedException {
    String columns =
        "# R\n\n| Owner | Last updated | Next review |\n| - | - | - |\n| Kim | **%s** | %s |\n";
    assertThat(review(columns.formatted("2025-12-01", "Q1 2026"), "2026-03-03").text())
        .isEqualTo(columns.formatted("2026-03-03", "Q2 2026"));
    String both =
        "# R\n\n| Last updated | 2025-12-01 |\n| - | - |\n| Next review | Q1 2026 |\n\n"
            + "| Last review | Next review |\n| - | - |\n| Next update | Q1 2026 |\n";
    assertThat(review(both, "2026-03-03").text())
        .isEqualTo(both.replace("2025-12-01", "2026-03-03").replace("Q1 2026", "Q2 2026"));
  }

  @Test
  void keepsWordsAndListsThatAreNoDate() throws ReviewRefusedException {
    for (String value :
        List.of("by Kim and Lee", "[2025-12-01, 2025-09-01]", ">\n  by Kim\n  Lee")) {
      String before = "---\nlast_updated: %s\nreviewed: " + value + "\n---\n\n# R\n";
      assertThat(review(before.formatted("2025-12-01"), "2026-03-03").text())
          .isEqualTo(before.formatted("2026-03-03"));
      assertThatThrownBy(() -> review("---\nreviewed: " + value + "\n---\n", "2026-03-03"))
          .isInstanceOf(ReviewRefusedException.class)
          .hasMessage(
              "ROADMAP.md has no date to set; add a line 'Last updated: ' with a date, or"
                  + " 'last_updated:' with nothing but a date to its front matter");
    }
  }

  @Test
  void asksForNoKeyOfFrontMatterThatIsNotRead() {
    assertThatThrownBy(() -> review("+++\ntitle = 'R'\n+++\n\n# R\n", "2026-03-03"))
        .isInstanceOf(ReviewRefusedException.class)
        .hasMessage(
            "ROADMAP.md has no date to set, and TOML front matter is not read; add a line"
                + " 'Last updated: ' with a date");
  }

  @Test
  void setsAKeyInEachOfItsSpellings() throws ReviewRefusedException {
    String before = "---\nlast_updated: %s\nlastUpdated: %s\n---\n\n# R\n";
    assertThat(review(before.formatted("2025-12-01", "2025-11-01"), "2026-03-03").text())
        .isEqualTo(before.formatted("2026-03-03", "2026-03-03"));
  }

  @Test
  void keepsTheZoneBehindATime() throws ReviewRefusedException {
    assertThat(review("# R\n\nLast updated: 2025-12-01 10:00 CET.\n", "2026-03-03").text())
        .isEqualTo("# R\n\nLast updated: 2026-03-03 CET.\n");
    assertThat(review("# R\n\nLast updated: 2025-12-01 10:00 UTC.\n", "2026-03-03").text())
        .isEqualTo("# R\n\nLast updated: 2026-03-03.\n");
    assertThat(review("# R\n\nLast updated: 2025-12-01 10:00 PM.\n", "2026-03-03").text())
        .isEqualTo("# R\n\nLast updated: 2026-03-03.\n");
  }

  @Test
  void keepsLineEndingsAndByteOrderMark() throws ReviewRefusedException {
    String before =
        "\uFEFF" + ROADMAP.formatted("2025-12-01", "Q1 2026", "2025-12-01").replace("\n", "\r\n");
    String after =
        "\uFEFF" + ROADMAP.formatted("2026-03-03", "Q2 2026", "2026-03-03").replace("\n", "\r\n");
    assertThat(review(before, "2026-03-03").text()).isEqualTo(after);
  }

  @Test
  void writesInTheFormOfTheText() throws ReviewRefusedException {
    assertThat(
            review("Next review: Mar '26.\n\nLast updated on December 1, 2025\n", "2026-03-03")
                .text())
        .isEqualTo("Next review: Jun '26.\n\nLast updated on March 3, 2026\n");
    assertThat(review("最后更新：2025年12月1日\n\n下次评审：2026年第一季度\n", "2026-03-03").text())
        .isEqualTo("最后更新：2026年3月3日\n\n下次评审：2026年第二季度\n");
    assertThat(review("---\nlast_updated: '2025/12/01'\n---\n", "2026-03-03").text())
        .isEqualTo("---\nlast_updated: '2026-03-03'\n---\n");
    assertThat(review("Last updated: v0.4 (1 December 2025).\n", "2026-03-03").text())
        .isEqualTo("Last updated: v0.4 (3 March 2026).\n");
  }

  @Test
  void setsTheDateInWhateverYamlHoldsIt() throws ReviewRefusedException {
    for (String value :
        List.of(
            "%s",
            "\"%s\" # by hand",
            "[%s]",
            "[ '%s' ]",
            "\n  - %s",
            "\n- \"%s\"",
            "\n  %s",
            ">\n  %s",
            "|-\n  %s",
            "!!str %s")) {
      String before = "---\r\nlast_updated: " + value.replace("\n", "\r\n") + "\r\nx: y\r\n---\r\n";
      assertThat(review(before.formatted("2025-12-01"), "2026-03-03").text())
          .isEqualTo(before.formatted("2026-03-03"));
    }
    assertThat(review("---\nlast_updated: \"2025\\u002d12-01\"\n---\n", "2026-03-03").text())
        .isEqualTo("---\nlast_updated: 2026-03-03\n---\n");
  }

  /** In front matter, a name of a month is an invalid date. */
  @Test
  void writesNoDateIntoFrontMatterThatWouldBeInvalidThere() throws ReviewRefusedException {
    for (String value : List.of("December 1, 2025", "1 Dec 2025", "Dec 2025", "2025年12月1日")) {
      String before = "---\nlast_updated: \"" + value + "\"\n---\n";
      assertThat(review(before, "2026-03-03").text())
          .isEqualTo("---\nlast_updated: \"2026-03-03\"\n---\n");
    }
  }

  @Test
  void setsADateInTheMonthAfterDecember() throws ReviewRefusedException {
    assertThat(review("---\nlast_updated: 2025-13\n---\n\nUpdated: 2025-00\n", "2026-03-03").text())
        .isEqualTo("---\nlast_updated: 2026-03-03\n---\n\nUpdated: 2026-03-03\n");
  }

  @Test
  void keepsTheFormOfMicrosoftsDate() throws ReviewRefusedException {
    for (String date : List.of("2025-12-01", "12/01/2025")) {
      String after = review("---\nms.date: " + date + "\n---\n", "2026-03-03").text();
      assertThat(after)
          .isEqualTo(
              "---\nms.date: " + (date.contains("/") ? "03/03/2026" : "2026-03-03") + "\n---\n");
    }
  }

  @Test
  void hasNothingToDoTwiceWithALineBreakBehindTheDate() throws ReviewRefusedException {
    String before = "---\nlast_updated: |\n  %s\nx: y\n---\n";
    ReviewNote note = review(before.formatted("2025-12-01"), "2026-03-03");
    assertThat(note.text()).isEqualTo(before.formatted("2026-03-03"));
    assertThat(review(note.text(), "2026-03-03").edits()).isEmpty();
  }

  @Test
  void leavesAnAnnouncementThatStillFits() throws ReviewRefusedException {
    assertThat(
            review(ROADMAP.formatted("2025-12-01", "H1 2026", "2025-12-01"), "2026-03-03").text())
        .contains("planned for H1 2026");
    assertThat(review("Updated: 2025-12-01\n\nNext review: 2026-05-15\n", "2026-03-03").text())
        .isEqualTo("Updated: 2026-03-03\n\nNext review: 2026-05-15\n");
  }

  @Test
  void bringsAnAnnouncementForwardThatIsTooLate() throws ReviewRefusedException {
    assertThat(
            review(ROADMAP.formatted("2025-12-01", "Q4 2026", "2025-12-01"), "2026-03-03").text())
        .contains("planned for Q2 2026");
    assertThat(
            review(ROADMAP.formatted("2025-12-01", "Q1 2026", "2025-12-01"), "2026-03-03").text())
        .contains("planned for Q2 2026");
  }

  @Test
  void movesEachAnnouncementThatDoesNotFit() throws ReviewRefusedException {
    String before =
        "---\nlast_updated: %s\nnext_review: %s\n---\n\n# R\n\nNext review: %s\n\n"
            + "Next update: H1 2026\n\nThe next review is planned for %s.\n";
    assertThat(
            review(
                    before.formatted("2025-12-01", "2026-01-15", "Q1 2026", "Jan 2026"),
                    "2026-03-03")
                .text())
        .isEqualTo(before.formatted("2026-03-03", "2026-06-03", "Q2 2026", "Jun 2026"));
  }

  @Test
  void refusesUnfinishedMergesDamageAndUndatedFiles() {
    String merge = "<<<<<<< HEAD\nLast updated: 2025-12-01\n=======\n>>>>>>> other\n";
    assertThatThrownBy(() -> review(merge, "2026-03-03"))
        .isInstanceOf(ReviewRefusedException.class)
        .hasMessageContaining("unfinished merge");
    assertThatThrownBy(() -> review("# Roadmap\n", "2026-03-03"))
        .hasMessageContaining("no date to set");
    byte[] broken = "Last updated: 2025-12-01 \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(
            () ->
                new RoadmapReviewer(Path.of(""), configuration(), Clock.systemUTC())
                    .review("ROADMAP.md", SourceText.decode(broken)))
        .isInstanceOf(ReviewRefusedException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertThatThrownBy(
            () -> review("Last updated: 2025-12-01\n\n" + "x".repeat(1_000_001), "2026-03-03"))
        .isInstanceOf(ReviewRefusedException.class)
        .hasMessageStartingWith("ROADMAP.md:3: a line of 1,000,001 characters");
  }

  @Test
  @Tag("slow")
  void leavesNoFreshnessFindingOnTheSameDayAndDoesNothingAgain() throws ReviewRefusedException {
    Random random = new Random(20260303);
    String[] cadences = {"weekly", "monthly", "quarterly", "half-yearly", "yearly", "P6W", "P5M"};
    for (int i = 0; i < 3_000; i++) {
      LocalDate today = LocalDate.ofEpochDay(7_500 + random.nextInt(25_000));
      LocalDate updated = today.minusDays(random.nextInt(1_500));
      LocalDate next = updated.plusDays(random.nextInt(900) - 200);
      String text =
          "---\ncadence: %s\nlast_updated: %s\n---\n\nThe next review is planned for %s.\n\nLast updated: %s\n"
              .formatted(
                  cadences[random.nextInt(cadences.length)],
                  updated,
                  announced(next, random.nextInt(5)),
                  updated.minusDays(random.nextInt(2)));
      LintConfiguration.Builder configuration = LintConfiguration.builder(RULES);
      if (random.nextBoolean()) {
        configuration.option("freshness.alignment", random.nextBoolean() ? "rolling" : "calendar");
        configuration.option("freshness.fiscalYearStart", 1 + random.nextInt(12));
      }
      LintConfiguration built = configuration.build();
      RoadmapReviewer reviewer = new RoadmapReviewer(Path.of(""), built, on(today));
      String after = reviewer.review("ROADMAP.md", SourceText.of(text)).text();
      assertThat(freshness(after, built, today)).as("%s on %s", text, today).isEmpty();
      assertThat(reviewer.review("ROADMAP.md", SourceText.of(after)).edits()).isEmpty();
    }
  }

  private static String announced(LocalDate day, int form) {
    return switch (form) {
      case 0 -> "Q" + ((day.getMonthValue() + 2) / 3) + " " + day.getYear();
      case 1 -> day.getYear() + "H" + (day.getMonthValue() <= 6 ? 1 : 2);
      case 2 -> day.toString().substring(0, 7);
      case 3 -> day.toString();
      default -> "the end of " + day.getYear();
    };
  }

  private static List<Finding> freshness(
      String text, LintConfiguration configuration, LocalDate today) {
    return RoadmapLinter.builder()
        .rules(RULES)
        .configuration(configuration)
        .clock(on(today))
        .build()
        .lint(Map.of("ROADMAP.md", SourceText.of(text)))
        .findings()
        .stream()
        .filter(finding -> finding.rule().startsWith("freshness/"))
        .toList();
  }
}
