package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.WrittenDate;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes dates in the way in which others are written. */
final class DateEdits {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private DateEdits() {}

  /**
   * What makes a statement name another day, in its form, or in ISO 8601 where that is none or not
   * sound there; nothing where it is written so.
   */
  static List<TextEdit> of(DateStatement statement, LocalDate day, RoadmapReview review) {
    return of(statement.words(), statement.text(), rewritten(statement, day, review));
  }

  /**
   * What makes one text of another: word by word, so that line breaks and markup between words
   * stay, but as a whole where the words are not as many.
   *
   * @param words where each word stands, or where all of them do
   */
  static List<TextEdit> of(List<SourceRange> words, String before, String after) {
    if (after.equals(before)) {
      return List.of();
    }
    String[] old = SPACE.split(before);
    String[] now = SPACE.split(after);
    if (old.length != words.size() || now.length != words.size()) {
      return List.of(new TextEdit(words.get(0).start(), words.get(words.size() - 1).end(), after));
    }
    return IntStream.range(0, now.length)
        .filter(i -> !now[i].equals(old[i]))
        .mapToObj(i -> new TextEdit(words.get(i).start(), words.get(i).end(), now[i]))
        .toList();
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
