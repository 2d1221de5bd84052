package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;
import java.util.List;

/** The roadmap changed in the version control after the day on which it says it was updated. */
public final class UnstampedChange implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "freshness/unstamped-change",
              "The body changed more than one day after the date of the last update",
              Severity.WARNING,
              Severity.ERROR,
              FreshnessOptions.ALL)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    RoadmapReview review = RoadmapReview.of(context);
    List<DateStatement> dated =
        review.updates().stream().filter(each -> each.period().isPresent()).toList();
    if (review.exempt() || dated.isEmpty()) {
      return;
    }
    LastCommit.of(context)
        .filter(FileChange::committed)
        .filter(change -> !change.date().isAfter(review.today()))
        .filter(change -> dated.stream().allMatch(each -> isOlder(each, change.date())))
        .ifPresent(change -> report(context, review, dated, change));
  }

  private static boolean isOlder(DateStatement statement, LocalDate changed) {
    return statement.period().orElseThrow().last().plusDays(1).isBefore(changed);
  }

  private static void report(
      RuleContext context, RoadmapReview review, List<DateStatement> dated, FileChange change) {
    DateStatement first = dated.get(0);
    context.report(
        first.dateRange(),
        "%s, but the roadmap changed on %s in commit %s (%s); write that day, or review the roadmap"
            .formatted(first.text(), change.date(), change.commit(), change.summary()),
        dated.stream()
            .flatMap(each -> DateEdits.of(each, change.date(), review).stream())
            .toList());
  }
}
