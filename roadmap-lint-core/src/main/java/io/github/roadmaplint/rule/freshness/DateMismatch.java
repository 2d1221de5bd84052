package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The front matter and the "Last updated" line disagree. */
public final class DateMismatch implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "freshness/date-mismatch",
              "The front matter and the \"Last updated\" line disagree",
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
    Optional<DateStatement> key = readable(review, Origin.FRONT_MATTER).findFirst();
    key.ifPresent(
        statement ->
            readable(review, Origin.TEXT)
                .filter(line -> !overlap(statement, line))
                .forEach(line -> report(context, review, statement, line)));
  }

  private static void report(
      RuleContext context, RoadmapReview review, DateStatement key, DateStatement line) {
    LocalDate keyDay = key.day(review.today()).orElseThrow();
    LocalDate lineDay = line.day(review.today()).orElseThrow();
    boolean keyIsNewer = keyDay.isAfter(lineDay);
    DateStatement older = keyIsNewer ? line : key;
    LocalDate newer = keyIsNewer ? keyDay : lineDay;
    boolean toCome = newer.isAfter(Days.latest(context.clock()));
    context.report(
        older.dateRange(),
        "%s here but %s in line %s; %s is the newer one%s"
            .formatted(
                older.text(),
                keyIsNewer ? key.text() : line.text(),
                context.document().source().lineAt((keyIsNewer ? key : line).dateRange().start()),
                newer,
                toCome ? " but is still to come: correct it first" : ""),
        toCome ? List.of() : DateEdits.of(older, newer, review));
  }

  private static Stream<DateStatement> readable(RoadmapReview review, Origin origin) {
    return review.updates().stream()
        .filter(each -> each.origin() == origin && each.period().isPresent());
  }

  private static boolean overlap(DateStatement one, DateStatement other) {
    TargetPeriod first = one.period().orElseThrow();
    TargetPeriod second = other.period().orElseThrow();
    return !first.endedBefore(second.first()) && !second.endedBefore(first.first());
  }
}
