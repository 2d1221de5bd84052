package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.calendar.TargetPeriod.Unit;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** A date of the last update is not a real ISO 8601 date. */
public final class InvalidDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "freshness/invalid-date",
              "A date of the last update is not a real ISO 8601 date",
              Severity.ERROR,
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
    if (review.exempt()) {
      return;
    }
    for (DateStatement each : review.updates()) {
      if (!each.sound()) {
        report(context, each);
      }
    }
    for (DateStatement each : review.unreadableNextReviews()) {
      context.report(
          each.dateRange(),
          "'%s' is neither a date nor a period; write a day such as 2026-03-31 or a period such as"
                  .formatted(each.text() + each.rest())
              + " Q2 2026");
    }
  }

  private static void report(RuleContext context, DateStatement statement) {
    Optional<String> iso =
        statement
            .period()
            .filter(period -> period.unit() == Unit.DAY)
            .map(TargetPeriod::first)
            .map(Object::toString);
    if (iso.isPresent() && !statement.rest().isEmpty()) {
      context.report(
          statement.range(),
          "'%s' is not an ISO 8601 date; write %s alone, and what follows it in a comment (#)"
              .formatted(statement.text() + statement.rest(), iso.get()));
      return;
    }
    String advice =
        iso.map(day -> "write it as " + day)
            .orElseGet(
                () ->
                    statement.written().isEmpty()
                        ? "write a day such as 2026-03-31"
                        : "it is no day of the calendar, or can mean several; write year-month-day,"
                            + " such as 2026-03-31");
    context.report(
        statement.dateRange(),
        "'%s' is not an ISO 8601 date; %s".formatted(statement.text(), advice),
        iso.map(day -> List.of(edit(statement, day))).orElse(List.of()));
  }

  private static TextEdit edit(DateStatement statement, String day) {
    return new TextEdit(statement.dateRange().start(), statement.dateRange().end(), day);
  }
}
