package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.Verdict;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** The next review is due within the days of warning. */
public final class DueSoon implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "freshness/due-soon",
              "The next review is due within the days of warning",
              Severity.WARNING,
              Severity.WARNING,
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
    if (review.verdict().equals(Optional.of(Verdict.DUE_SOON))) {
      LastUpdate update = review.lastUpdate().orElseThrow();
      LocalDate due = review.due().orElseThrow();
      context.report(
          update.range(),
          "Last updated %s; the review is due by %s, %s (%s; %s)"
              .formatted(
                  update.date(),
                  due,
                  Days.ahead(due, review.today()),
                  update.place(),
                  review.schedulePlace()));
    }
  }
}
