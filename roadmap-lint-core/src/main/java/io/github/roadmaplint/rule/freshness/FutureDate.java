package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;

/** The date of the last update is later than today in every time zone. */
public final class FutureDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "freshness/future-date",
          "The date of the last update is later than today in every time zone",
          Severity.ERROR,
          Severity.ERROR,
          FreshnessOptions.ALL);

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
    LocalDate latest = Days.latest(context.clock());
    for (DateStatement each : review.updates()) {
      each.period()
          .map(TargetPeriod::first)
          .filter(day -> day.isAfter(latest))
          .ifPresent(
              day ->
                  context.report(
                      each.dateRange(),
                      "%s lies in the future: it is not yet that day anywhere, the latest is %s"
                          .formatted(each.text(), latest)));
    }
  }
}
