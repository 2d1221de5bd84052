package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;

/** The announced review does not fit the last update and the cadence. */
public final class NextReviewInconsistent implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "freshness/next-review-inconsistent",
          "The announced review does not fit the last update and the cadence",
          Severity.WARNING,
          Severity.ERROR,
          FreshnessOptions.ALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    RoadmapReview review = RoadmapReview.of(context);
    if (review.exempt() || review.nextReviewOverdue()) {
      return;
    }
    if (review.nextReviewTooEarly()) {
      report(context, review, "is not later than the period of the last update");
    } else if (review.nextReviewTooLate()) {
      report(context, review, "is further away than the cadence allows");
    }
  }

  private static void report(RuleContext context, RoadmapReview review, String why) {
    AnnouncedReview next = review.nextReview().orElseThrow();
    LocalDate update = review.lastUpdate().orElseThrow().date();
    LocalDate due = review.due().orElseThrow();
    context.report(
        next.range(),
        "The review announced for %s %s; announce the next one, due by %s (last updated %s; %s)"
            .formatted(next.written().text(), why, due, update, review.schedulePlace()));
  }
}
