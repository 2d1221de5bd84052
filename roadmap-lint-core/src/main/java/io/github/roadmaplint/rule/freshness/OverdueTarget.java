package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** Something is planned for a period that has ended and is not marked done. */
public final class OverdueTarget implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "freshness/overdue-target",
              "An item, table row or heading is planned for a period that has ended and is not marked done",
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
    for (Target target : OverdueTargets.of(context).targets()) {
      context.report(
          target.range(),
          "The target %s ended on %s, %s, and this is not marked done; mark it done or move it"
              .formatted(
                  target.text(),
                  target.period().last(),
                  Days.ago(target.period().last(), review.today())));
    }
  }
}
