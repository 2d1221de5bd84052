package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.WrittenDate;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes dates in the way in which others are written. */
final class DateEdits {
  /** Digits, letters, white space or what else; markup may stand between any two. */
  static final Pattern PIECE = Pattern.compile("\\d++|\\p{L}++|\\s++|[^\\d\\p{L}\\s]++");

  private DateEdits() {}

  /**
   * What makes a statement name another day, in its form, or in ISO 8601 where that is none or not
   * sound there; nothing where it is written so.
   */
  static List<TextEdit> of(DateStatement statement, LocalDate day, RoadmapReview review) {
    return of(statement.pieces(), statement.text(), rewritten(statement, day, review));
  }

  /**
   * What makes one text of another: piece by piece, so that line breaks and markup between pieces
   * stay; where there are not as many, the first one makes room for all.
   *
   * @param pieces where each piece stands, or where all of them do
   */
  static List<TextEdit> of(List<SourceRange> pieces, String before, String after) {
    if (after.equals(before)) {
      return List.of();
    }
    List<String> old = split(before);
    List<String> now = split(after);
    return old.size() == pieces.size() && now.size() == pieces.size()
        ? wordByWord(pieces, old, now)
        : asAWhole(pieces, after);
  }

  private static List<TextEdit> wordByWord(
      List<SourceRange> pieces, List<String> old, List<String> now) {
    List<TextEdit> edits = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= now.size(); to++) {
      if (to == now.size() || isApart(pieces, to) || isBetweenWords(now, to)) {
        String text = String.join("", now.subList(from, to));
        if (!text.isBlank() && !text.equals(String.join("", old.subList(from, to)))) {
          edits.add(edit(pieces.subList(from, to), text));
        }
        from = to;
      }
    }
    return List.copyOf(edits);
  }

  private static List<TextEdit> asAWhole(List<SourceRange> pieces, String after) {
    List<TextEdit> edits = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= pieces.size(); to++) {
      if (to == pieces.size() || isApart(pieces, to)) {
        edits.add(edit(pieces.subList(from, to), from == 0 ? after : ""));
        from = to;
      }
    }
    return List.copyOf(edits);
  }

  private static TextEdit edit(List<SourceRange> pieces, String text) {
    return new TextEdit(pieces.get(0).start(), pieces.get(pieces.size() - 1).end(), text);
  }

  private static List<String> split(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Whether markup stands before a piece. */
  private static boolean isApart(List<SourceRange> pieces, int index) {
    return pieces.get(index).start() != pieces.get(index - 1).end();
  }

  private static boolean isBetweenWords(List<String> texts, int index) {
    return texts.get(index).isBlank() || texts.get(index - 1).isBlank();
  }

  private static String rewritten(DateStatement statement, LocalDate day, RoadmapReview review) {
    boolean inWords =
        statement.sound()
            && statement
                .written()
                .filter(date -> date.form() == WrittenDate.Form.WORDS)
                .isPresent();
    boolean month = statement.period().isPresent() && statement.text().matches("\\d{4}-\\d{2}");
    if (inWords || month) {
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
