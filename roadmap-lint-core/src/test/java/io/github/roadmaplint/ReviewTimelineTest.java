package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.ReviewTimeline.Span;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.RuleRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewTimelineTest {
  private static final RuleRegistry RULES =
      RuleRegistry.load(ReviewTimelineTest.class.getClassLoader());

  @Test
  void hasTheWindowOfTheNextReviewAndTheWarningBeforeItsEnd() {
    ReviewTimeline timeline = timeline("Last updated: 2025-12-01\n\nReviewed quarterly.\n");

    assertThat(timeline.windows()).containsExactly(span("", "2026-01-01", "2026-03-31"));
    assertThat(timeline.warnFrom()).isEqualTo("2026-03-17");
    assertThat(timeline.announced()).isNull();
    assertThat(timeline.overdueTargets()).isEmpty();
  }

  @Test
  void hasTheWindowsThatWereMissed() {
    assertThat(timeline("Last updated: 2025-05-01\n\nReviewed quarterly.\n").windows())
        .containsExactly(
            span("", "2025-07-01", "2025-09-30"),
            span("", "2025-10-01", "2025-12-31"),
            span("", "2026-01-01", "2026-03-31"));
    assertThat(timeline("Last updated: 2001-05-01\n\nReviewed quarterly.\n").windows())
        .hasSize(ReviewTimeline.MOST_WINDOWS);
  }

  @Test
  void countsFromTheUpdateWhereTheCadenceFollowsNoCalendar() {
    assertThat(timeline("Last updated: 2026-01-01\n", "freshness.cadence", "P6W").windows())
        .containsExactly(span("", "2026-01-02", "2026-02-12"));
  }

  @Test
  void takesAMonthThatIsNotOverForToday() {
    assertThat(timeline("Updated: January, 2026\n", "freshness.cadence", "P6W").windows())
        .containsExactly(span("", "2026-01-16", "2026-02-26"));
  }

  @Test
  void keepsGraceOutOfTheWindows() {
    assertThat(
            timeline("Last updated: 2025-12-01\n\nReviewed quarterly.\n", "freshness.grace", "P7D")
                .windows())
        .containsExactly(span("", "2026-01-01", "2026-03-31"));
  }

  @Test
  void hasTheAnnouncedReviewAsWritten() {
    assertThat(
            timeline("Last updated: 2025-12-01\n\nThe next review is planned for Q1 2026.\n")
                .announced())
        .isEqualTo(span("Q1 2026", "2026-01-01", "2026-03-31"));
  }

  @Test
  void hasTheOverdueTargetsThatAFindingSpeaksOf() {
    String text =
        """
        Last updated: 2025-12-01

        ## Plans

        - Q3 2025: drivers
        - [x] Q2 2025: done
        - Q4 2026: to come
        - Q4 2025: silenced <!-- roadmap-lint-disable-line freshness/overdue-target -->
        """;

    assertThat(timeline(text).overdueTargets())
        .containsExactly(span("Q3 2025", "2025-07-01", "2025-09-30"));
  }

  @Test
  void hasTheOverdueTargetsInTheOrderOfTheText() {
    String text =
        """
        Last updated: 2025-12-01

        ## Plans

        - Q3 2025: drivers

        | Feature | Target |
        | --- | --- |
        | Agents | Q4 2025 |

        ## v2 (Q2 2025)

        - Q1 2025: tools
        """;

    assertThat(timeline(text).overdueTargets())
        .extracting(Span::text)
        .containsExactly("Q3 2025", "Q4 2025", "Q2 2025", "Q1 2025");
  }

  @Test
  void isEmptyForAnExemptRoadmapAndWithoutADate() {
    assertThat(timeline("---\nstatus: Archived\nlast_updated: 2020-01-01\n---\n"))
        .isEqualTo(ReviewTimeline.UNKNOWN);
    assertThat(timeline("# Roadmap\n")).isEqualTo(ReviewTimeline.UNKNOWN);
  }

  private static Span span(String text, String first, String last) {
    return new Span(text, LocalDate.parse(first), LocalDate.parse(last));
  }

  private static ReviewTimeline timeline(String text) {
    return timeline(text, LintConfiguration.builder(RULES));
  }

  private static ReviewTimeline timeline(String text, String option, String value) {
    return timeline(text, LintConfiguration.builder(RULES).option(option, value));
  }

  private static ReviewTimeline timeline(String text, LintConfiguration.Builder configuration) {
    return RoadmapLinter.builder()
        .rules(RULES)
        .configuration(configuration.build())
        .clock(
            Clock.fixed(
                LocalDate.parse("2026-01-15").atStartOfDay(ZoneOffset.UTC).toInstant(),
                ZoneOffset.UTC))
        .build()
        .lint(Map.of("ROADMAP.md", SourceText.of(text)))
        .files()
        .get(0)
        .timeline();
  }
}
