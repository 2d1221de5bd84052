package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.WrittenDate;
import io.github.roadmaplint.fix.TextEdit;
import java.time.LocalDate;
import java.util.Locale;

/** Writes dates in the way in which others are written. */
final class DateEdits {
  private DateEdits() {}

  /**
   * Another day in the form of a statement, in ISO 8601 where its form is none or not sound there.
   */
  static TextEdit of(DateStatement statement, LocalDate day, RoadmapReview review) {
    return new TextEdit(
        statement.dateRange().start(),
        statement.dateRange().end(),
        rewritten(statement, day, review));
  }

  private static String rewritten(DateStatement statement, LocalDate day, RoadmapReview review) {
    boolean inWords =
        statement.sound()
            && statement
                .written()
                .filter(date -> date.form() == WrittenDate.Form.WORDS)
                .isPresent();
    if (inWords || statement.text().matches("\\d{4}-\\d{2}")) {
      return review
          .periods()
          .at(statement.text(), 0)
          .orElseThrow()
          .rewrittenFor(day, review.periods());
    }
    return statement.name().equalsIgnoreCase(FrontMatterDates.MS_DATE_KEY)
            && statement.text().contains("/")
        ? String.format(
            Locale.ROOT, "%02d/%02d/%04d", day.getMonthValue(), day.getDayOfMonth(), day.getYear())
        : day.toString();
  }
}
