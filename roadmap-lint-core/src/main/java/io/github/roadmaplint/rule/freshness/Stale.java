package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.Verdict;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** The day by which the next review was due has passed. */
public final class Stale implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "freshness/stale",
              "The day by which the next review was due has passed",
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
    if (review.verdict().equals(Optional.of(Verdict.STALE))) {
      LastUpdate update = review.lastUpdate().orElseThrow();
      LocalDate due = review.due().orElseThrow();
      context.report(
          update.range(),
          "Last updated %s; the review was due by %s, %s (%s; %s)"
              .formatted(
                  update.date(),
                  due,
                  Days.ago(due, review.today()),
                  update.place(),
                  review.schedulePlace()));
    }
  }
}
