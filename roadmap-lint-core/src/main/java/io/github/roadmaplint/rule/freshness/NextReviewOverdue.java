package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** The announced review lies in a period that has ended. */
public final class NextReviewOverdue implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "freshness/next-review-overdue",
              "The announced review lies in a period that has ended",
              Severity.ERROR,
              Severity.ERROR,
              FreshnessOptions.ALL)
          .comingWithTime();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    RoadmapReview review = RoadmapReview.of(context);
    if (review.exempt()) {
      return;
    }
    for (AnnouncedReview next : review.nextReviews()) {
      if (next.period().endedBefore(review.today())) {
        context.report(
            next.range(),
            "The review announced for %s is overdue: that ended on %s, %s; review the roadmap and"
                    .formatted(
                        next.written().text(),
                        next.period().last(),
                        Days.ago(next.period().last(), review.today()))
                + " announce the next one");
      }
    }
  }
}
