package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.ReviewStatus.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a run leaves for the trend.
 *
 * @param date the day of the run
 * @param verdict the worst of all roadmaps; {@link Verdict#UNKNOWN} where there is none
 * @param daysLeft until the review of that roadmap is due, negative once it is overdue; null where
 *     it has no due date
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param infos findings of severity info
 */
public record TrendPoint(
    LocalDate date,
    Verdict verdict,
    @Nullable Long daysLeft,
    long errors,
    long warnings,
    long infos) {
  /** The point of a run. */
  public static TrendPoint of(LintReport report) {
    ReviewStatus worst = report.worstReview().orElse(ReviewStatus.UNKNOWN);
    Tally tally = Tally.of(report);
    return new TrendPoint(
        report.today(),
        worst.verdict(),
        worst.due() == null ? null : ChronoUnit.DAYS.between(report.today(), worst.due()),
        tally.errors(),
        tally.warnings(),
        tally.infos());
  }
}
