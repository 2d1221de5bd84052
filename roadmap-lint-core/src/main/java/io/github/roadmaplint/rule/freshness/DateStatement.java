package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.calendar.WrittenDate;
import io.github.roadmaplint.document.SourceRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place where a roadmap says when it was updated, right or wrong.
 *
 * @param origin front matter or text
 * @param name the front matter's key, or the words before the date
 * @param range the whole statement
 * @param pieces where each piece of what should be the date stands, or where all of them do
 * @param text what should be the date, as written
 * @param rest what follows the date where nothing may follow it, space before it included; empty
 *     where nothing does
 * @param written the date; empty where it is none
 */
record DateStatement(
    Origin origin,
    String name,
    SourceRange range,
    List<SourceRange> pieces,
    String text,
    String rest,
    Optional<WrittenDate> written) {
  /** Where what should be the date stands. */
  SourceRange dateRange() {
    return new SourceRange(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
  }

  /** Whether another date may take its place, which no list and no words that are none are for. */
  boolean replaceable() {
    return written.isPresent() || text.indexOf(' ') < 0;
  }

  /** What it means, as far as anybody can tell. */
  Optional<TargetPeriod> period() {
    return written.flatMap(WrittenDate::period);
  }

  /** The last day that it can mean, but for a month that is not over yet today. */
  Optional<LocalDate> day(LocalDate today) {
    return period()
        .map(
            period ->
                period.last().isAfter(today) && !period.first().isAfter(today)
                    ? today
                    : period.last());
  }

  /** Whether it is written in a form that this place allows. */
  boolean sound() {
    return rest.isEmpty()
        && written
            .map(
                date ->
                    date.form() == WrittenDate.Form.ISO
                        || date.form() == WrittenDate.Form.WORDS && origin == Origin.TEXT)
            .orElse(false);
  }
}
