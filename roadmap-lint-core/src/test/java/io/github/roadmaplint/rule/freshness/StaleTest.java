package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.testing.RuleTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaleTest {
  private static final String PROMISE = "This roadmap is reviewed every month.\n";

  @Test
  void breaksOnTheDayAfterTheDueDate() {
    String text = "---\nlast_updated: 2025-12-01\n---\n# Roadmap\n";
    assertThat(RuleTester.of(new Stale()).today("2026-03-31").lint(text)).isEmpty();
    assertThat(RuleTester.of(new Stale()).today("2026-04-01").lint(text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start()).hasToString("2:1");
              assertThat(finding.message())
                  .isEqualTo(
                      "Last updated 2025-12-01; the review was due by 2026-03-31, 1 day ago"
                          + " (from front matter, line 2; quarterly by default)");
            });
  }

  @Test
  void takesTheCadenceFromConfigurationFrontMatterProseAndDefaultInThisOrder() {
    String prose = "# Roadmap\n\n" + PROMISE + "\nLast updated: 2026-01-10\n";
    String frontMatter = "---\ncadence: yearly\n---\n" + prose;
    assertThat(RuleTester.of(new Stale()).today("2026-03-01").lint(prose)).hasSize(1);
    assertThat(RuleTester.of(new Stale()).today("2026-03-01").lint(frontMatter)).isEmpty();
    assertThat(
            RuleTester.of(new Stale())
                .option("freshness.cadence", "weekly")
                .today("2026-01-18")
                .lint(frontMatter))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("weekly configured"));
    assertThat(
            RuleTester.of(new Stale())
                .option("freshness.defaultCadence", "monthly")
                .today("2026-03-01")
                .lint("Last updated: 2026-01-10\n"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "This roadmap is reviewed every month.,every month",
    "Review frequency: weekly.,Review frequency: weekly",
    "This document is reviewed and updated monthly.,document is reviewed and updated monthly",
    "This roadmap is reviewed and updated on a monthly basis.,…map is reviewed and updated on a monthly"
  })
  void quotesThePromise(String promise, String quoted) {
    assertThat(
            RuleTester.of(new Stale())
                .today("2026-06-01")
                .lint("# R\n\n" + promise + "\n\nLast updated: 2026-01-10\n"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .endsWith("(from text, line 5; promised in line 3: " + quoted + ")"));
  }

  @Test
  void readsACadenceBelowTheHeadingThatNamesIt() {
    RuleTester tester = RuleTester.of(new Stale()).today("2026-06-01");
    String text = "# R\n\n«Last updated: 2026-04-10»\n\n## Review cadence\n\n";
    tester.finds(text + "Monthly, by the maintainers.\n");
    tester.finds(text.replace("cadence", "cadence:") + "Every month\n");
    tester.leavesAlone((text + "- Monthly\n").replaceAll("[«»]", ""));
    tester.leavesAlone((text + "### Minutes\n\nMonthly\n").replaceAll("[«»]", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsADateThatBeginsALineOfAParagraph(String lineEnding) {
    assertThat(
            RuleTester.of(new Stale())
                .finds(
                    "# R\n\nKim keeps this\n«Last updated: 2025-06-01»\n"
                        .replace("\n", lineEnding)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Last updated:\u00A02025-06-01»\n",
        "«Last\u202Fupdated: 2025\u201106\u201101»\n",
        "«Last updated:&nbsp;1&nbsp;June&nbsp;2025»\n",
        "«最后更新：２０２５年６月１日»\n"
      })
  void readsADateInAnyTypography(String line) {
    RuleTester.of(new Stale()).finds("# R\n\n" + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p align=\"center\">«Last updated: 2025-06-01»</p>\n",
        "<p>\n  <sub>«Last updated</sub>:\n  <b>June 1, 2025»</b>\n</p>\n",
        "<table><tr><td>«Last updated</td><td>2025-06-01»</td></tr></table>\n",
        "<!-- a comment --> «Last updated: 2025-06-01»\n",
        "<div>\n\n<sub>«Last updated: 2025-06-01»</sub>\n\n</div>\n"
      })
  void readsADateInHtml(String html) {
    RuleTester.of(new Stale()).finds("# R\n\n" + html);
    RuleTester.of(new Stale()).finds("# R\r\n\r\n" + html.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- Last updated: 2025-06-01 -->\n",
        "<pre>\nLast updated: 2025-06-01\n</pre>\n",
        "<p title=\"Last updated: 2025-06-01\">Plan</p>\n",
        "## Plan\n\n> <p>Last updated: 2025-06-01</p>\n",
        "## Changelog\n\n<p>Last updated: 2025-06-01</p>\n"
      })
  void readsNoDateThatTheRoadmapDoesNotSay(String html) {
    RuleTester.of(new Stale()).leavesAlone("# R\n\n" + html);
  }

  @Test
  void readsADateThatAnotherKeyHas() {
    RuleTester.of(new Stale())
        .finds("---\ndate: &day 2025-06-01\n«last_updated: *day»\nstatus: Active\n---\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last-reviewed",
        "lastReviewed",
        "Last-Updated",
        "Last Updated",
        "last_reviewed_at",
        "lastModified",
        "last-modified",
        "last_modified_at",
        "updated_at",
        "updatedAt",
        "last_update"
      })
  void readsAKeyInAnySpelling(String key) {
    RuleTester.of(new Stale()).finds("---\n«" + key + ": 2025-06-01»\n---\n");
  }

  /** As Docusaurus has it in the front matter of its pages. */
  @Test
  void readsADateWithinLastUpdate() {
    RuleTester.of(new Stale())
        .finds("---\nlast_update:\n  «date: 2025-06-01»\n  author: Kim\n---\n");
    RuleTester.of(new Stale())
        .finds("---\nlast_update: {«date: '2025-06-01'», author: Kim}\n---\n");
    RuleTester.of(new Stale())
        .leavesAlone(
            "---\nlast_update:\n  author: Kim\n  created: 2025-06-01\nbuild:\n  date: 2025-06-01\n---\n");
    RuleTester.of(new Stale())
        .leavesAlone("---\nbuild: &a\n  date: 2025-06-01\nlast_update: *a\n---\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"created_at", "not_updated", "updated_by", "last_updated_version"})
  void readsNoOtherKey(String key) {
    RuleTester.of(new Stale()).leavesAlone("---\n" + key + ": 2025-06-01\n---\n");
  }

  @Test
  void readsReviewInAsRolling() {
    String text = "---\nlast_reviewed_on: 2026-01-15\nreview_in: 6 months\n---\n";
    assertThat(RuleTester.of(new Stale()).today("2026-07-15").lint(text)).isEmpty();
    assertThat(RuleTester.of(new Stale()).today("2026-07-16").lint(text)).hasSize(1);
  }

  @Test
  void addsGraceAndFollowsTheAlignmentAndTheFiscalYear() {
    String text = "Last updated: 2025-12-01\n";
    RuleTester tester = RuleTester.of(new Stale());
    assertThat(tester.option("freshness.grace", "P7D").today("2026-04-07").lint(text)).isEmpty();
    assertThat(tester.option("freshness.grace", "P7D").today("2026-04-08").lint(text)).hasSize(1);
    assertThat(tester.option("freshness.alignment", "rolling").today("2026-03-02").lint(text))
        .hasSize(1);
    assertThat(
            tester.option("freshness.fiscalYearStart", "February").today("2026-04-30").lint(text))
        .isEmpty();
  }

  @Test
  void leavesFinishedRoadmapsAlone() {
    String text = "---\nstatus: archived\nlast_updated: 2015-12-01\n---\n";
    assertThat(RuleTester.of(new Stale()).lint(text)).isEmpty();
    assertThat(RuleTester.of(new Stale()).option("freshness.exemptStatuses", "Frozen").lint(text))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Plan\n\n**Status:** Archived  \n**Last updated:** 2015-12-01\n",
        "# Plan\n\n> **Status**: ⚠️ DEPRECATED\n\nLast updated: 2015-12-01\n\n## A\n",
        "Status: Superseded by [the plan](PLAN.md)\n\n# Plan\n\nLast updated: 2015-12-01\n",
        "# Plan\n\nLast updated: 2015-12-01\n\n**Status:** Archived (2016)\n\n## A\n",
      })
  void leavesRoadmapsAloneThatSayAboveTheirSectionsThatTheyAreFinished(String text) {
    assertThat(RuleTester.of(new Stale()).lint(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Plan\n\n**Status:** Active  \n**Last updated:** 2015-12-01\n",
        "# Plan\n\nLast updated: 2015-12-01\n\n## A\n\nStatus: Archived\n",
        "# Plan\n\nLast updated: 2015-12-01\n\n- A\n  - Status: Archived\n",
        "# Plan\n\nLast updated: 2015-12-01\n\nA\nStatus: Completed\n\nB\nStatus: open\n",
        "# Plan\n\nLast updated: 2015-12-01\n\n# A\n\nStatus: Archived\n",
        "## A\n\nStatus: Archived\n\n## B\n\nLast updated: 2015-12-01\n",
        "# Plan\n\n**Status:** Completed two of three\n\nLast updated: 2015-12-01\n",
        "---\nstatus: Active\n---\n# Plan\n\nStatus: Archived\n\nLast updated: 2015-12-01\n",
      })
  void knowsOtherStatusesFromThatOfTheWhole(String text) {
    assertThat(RuleTester.of(new Stale()).lint(text)).hasSize(1);
  }

  @Test
  void takesTheLastCommitWhereThereIsNoDate() {
    FileChange change = new FileChange(LocalDate.parse("2025-06-01"), "abc1234", "Plan");
    assertThat(
            RuleTester.of(new Stale())
                .history((path, body) -> Optional.of(change))
                .lint("# Roadmap\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("from commit abc1234"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> **«Last updated:** 2025-06-01» | Status: Active\n",
        "We plan.\n\n> - «Last updated: 2025-06-01»\n",
        "## A\n\n> [!NOTE]\n> «Last updated: 2025-06-01»\n",
        "## «Last updated: 2025-06-01»\n\nText\n",
        "| Field | Value |\n| - | - |\n| «**Last updated** | 2025-06-01» |\n",
        "## Recent updates\n\n«Last updated: 2025-06-01»\n",
        "## Changelog\n\n- A\n\n---\n\n*«Last updated: 2025-06-01»*\n",
        "## Changelog\n\n### v1\n\n- A\n\n* * *\n**Kim**\\\n«Last updated: 2025-06-01»\n",
        "## Changelog\n\n| Date | Change |\n| - | - |\n| 2025-01-01 | A |\n\n___\n\n<p>«Last updated: 2025-06-01»</p>\n",
        "## «Last updated\n\n2025-06-01»\n",
        "## 📅 «Last updated:\n**2025-06-01»** — all of it\n",
        "«Last review\n---\n\nJune 1, 2025»\n",
        "## «Last updated ##\n\n2025-06-01T11:24:00+08:00»\n\n## Next\n",
        "## «最后更新\n\n2025年6月1日»\n",
        "## «Roadmap (as of June 2025»)\n\n- A\n",
        "## Document control\n\n| Field | Value |\n| - | - |\n| «Last updated | 2025-06-01» |\n",
        "## «Last updated: 2025-06-01»\n\nThis roadmap was last updated on 2025-06-01.\n",
        "| «Last updated: | **2025-06-01»** |\n| - | - |\n",
        "> | «Last updated | 2025-06-01» |\n> | - | - |\n",
        "| «Last updated | 2025-06-01» |\n| - | - |\n\nLast updated: 2025-05-01\n",
        "| Last updated | Owner |\n| - | - |\n| «2025-06-01» | Kim |\n",
        "_«Generated on 2025-06-01» from the board._\n",
        "«The roadmap below was last reviewed at the SIG meeting of 2025-06-01».\n",
        "| Owner | Last updated | Next review |\n| - | - | - |\n| Kim | **«June 1, 2025»** | Q4 2025 |\n",
        "> | 最后更新 | 负责人 |\n> | - | - |\n> | «2025年6月1日» | 张 |\n",
        "«Last updated: `2025-06-01»`, `ROADMAP.md` is reviewed by `kim`\n",
        "`x`, `1` (see [a](#r)). «Last updated: ``2025-06-01»``\n"
      })
  void takesADateWhereReadersSeeIt(String text) {
    RuleTester.of(new Stale()).finds("# R\n\n" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## A\n\n> Last updated: 2025-06-01\n",
        "## Changelog\n\n```\n\n---\n```\n\nLast updated: 2025-06-01\n",
        "## Changelog\n\n---\n\n### v1\n\nLast updated: 2025-06-01\n",
        "## Changelog\n\nv2\nUpdated: 2026-01-01\n\n---\n\nv1\nUpdated: 2025-06-01\n",
        "## Changelog\n\n| Updated | 2025-06-01 |\n| - | - |\n\n---\n\nThanks\n",
        "## Changelog\n\n- A\n\n    ---\n\nLast updated: 2025-06-01\n",
        "## Last updated\n\n- 2025-06-01\n",
        "## Last updated\n\n> 2025-06-01\n",
        "## Last updated\n\n```\n2025-06-01\n```\n",
        "## Last updated\n\n### A\n\n2025-06-01\n",
        "## Last updated\n\nby Kim\n\n2025-06-01\n",
        "## Last updated\n\n2025-06-01 of the parser\n",
        "## Last updated parser\n\n2025-06-01\n",
        "> ## Last updated\n\n2025-06-01\n",
        "## Changelog\n\n### Updated\n\n2025-06-01\n",
        "## A\n\n> | Last updated | 2025-06-01 |\n> | - | - |\n",
        "| Feature | Last updated |\n| - | - |\n| Agents | 2025-06-01 |\n",
        "| Last updated | 2025-06-01 | Agents |\n| - | - | - |\n",
        "| Last updated | Feature |\n| - | - |\n| 2025-06-01 | A |\n| 2025-06-01 | B |\n",
        "Docs are generated on 2025-06-01\n",
        "The plan was last reviewed at the meeting. On 2025-06-01 Kim came.\n",
        "| Feature | Owner | Last updated |\n| - | - | - |\n| Agents | Kim | 2025-06-01 |\n",
        "## A\n\n> | Last updated | Owner |\n> | - | - |\n> | 2025-06-01 | Kim |\n",
        "## Changelog\n\n| Last updated | Owner |\n| - | - |\n| 2025-06-01 | Kim |\n",
        "| Last updated | Owner |\n| - | - |\n| `2025-06-01 |\n",
        "| Last updated | see 2025-06-01 |\n| - | - |\n",
        "## News\n\n### Updated 2025-06-01\n\n| Updated | 2025-06-01 |\n| - | - |\n",
        "> ## Updated 2025-06-01\n",
        "Write `Last updated: 2025-06-01`, or write: `Updated 2025-06-01`\n"
      })
  void leavesDatesOfOthersAlone(String text) {
    assertThat(RuleTester.of(new Stale()).lint("# R\n\n" + text)).isEmpty();
  }

  @Test
  void doesNotTakeDatesFromCodeQuotesAndChangelogs() {
    String text =
        "`Last updated: 2020-01-01`\n\n> Last updated: 2020-01-01\n\n"
            + "```\nLast updated: 2020-01-01\n```\n\n"
            + "## Sources\n\n> Last updated: 2020-01-01\n\n"
            + "## Changelog\n\nLast updated: 2020-01-01\n\n"
            + "## Release\u00A0notes\n\nLast updated: 2020-01-01\n";
    assertThat(RuleTester.of(new Stale()).lint(text)).isEmpty();
  }

  @Test
  void holdsForByteOrderMarksAndCarriageReturns() {
    String text = "\uFEFF---\r\nlast_updated: 2025-01-01\r\n---\r\n";
    assertThat(RuleTester.of(new Stale()).lint(text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.start()).hasToString("2:1"));
  }
}
