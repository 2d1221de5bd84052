package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCalendarTest {
  private static ReviewCalendar calendar(Path root) {
    return new ReviewCalendar(
        root,
        LintConfiguration.builder(RuleRegistry.of(List.of())).build(),
        Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC),
        FileHistory.none());
  }

  @Test
  void putsWhatIsDueFirstAtTheTop() {
    List<ReviewEntry> entries =
        calendar(Path.of(""))
            .schedule(
                Map.of(
                    "a/ROADMAP.md", SourceText.of("# None\n"),
                    "b/ROADMAP.md", SourceText.of("Last updated: 2026-01-05\n"),
                    "c/ROADMAP.md",
                        SourceText.of("---\nmaintainer: kim\nlast_updated: 2025-12-05\n---\n")))
            .entries();
    assertThat(entries)
        .extracting(ReviewEntry::path)
        .containsExactly("c/ROADMAP.md", "b/ROADMAP.md", "a/ROADMAP.md");
    assertThat(entries.get(0).owner()).isEqualTo("kim");
    assertThat(entries.get(0).daysLeft(LocalDate.parse("2026-01-15"))).hasValue(75);
    assertThat(entries.get(2).daysLeft(LocalDate.parse("2026-01-15"))).isEmpty();
  }

  /** On the day after, freshness/next-review-overdue breaks the build. */
  @Test
  void isDueWhereARoadmapAnnouncesAReviewBeforeTheCadenceAsksForIt() {
    List<ReviewEntry> entries =
        calendar(Path.of(""))
            .schedule(
                Map.of(
                    "a.md", SourceText.of("Last updated: 2026-01-05\n\nNext review: 2026-02-10\n"),
                    "b.md", SourceText.of("Next review: Q1 2026\n"),
                    "c.md", SourceText.of("Last updated: 2026-01-05\n\nNext review: Q3 2026\n"),
                    "d.md", SourceText.of("Status: Archived\n\nNext review: 2026-02-10\n")))
            .entries();
    assertThat(entries)
        .extracting(entry -> entry.path() + " " + entry.due())
        .containsExactly("a.md 2026-02-10", "b.md 2026-03-31", "c.md 2026-06-30", "d.md null");
  }

  @Test
  void tellsOfTheOthersWhereSomeCannotBeRead(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("a.md"), "Last updated: 2026-01-05\n");
    Files.writeString(root.resolve("b.md"), "x".repeat(1_000_001));
    Files.createDirectory(root.resolve("c.md"));
    ScheduledReviews schedule =
        calendar(root)
            .schedule(
                List.of(
                    root.resolve("gone.md"),
                    root.resolve("c.md"),
                    root.resolve("b.md"),
                    root.resolve("a.md")));

    assertThat(schedule.entries()).extracting(ReviewEntry::path).containsExactly("a.md");
    assertThat(schedule.unread())
        .extracting(UnreadRoadmap::problem)
        .satisfiesExactly(
            each -> assertThat(each).startsWith("b.md:1: a line of 1,000,001 characters"),
            each -> assertThat(each).startsWith("Cannot read c.md: "),
            each -> assertThat(each).isEqualTo("Cannot read gone.md: it is gone; run again"));
  }
}
