package io.github.roadmaplint.report;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.unicode.DisplayWidth;
import io.github.roadmaplint.unicode.SafeText;
import java.util.List;

/** The line that a range starts on, the range underlined. */
final class SourceExcerpt {
  private static final int LEAST_COLUMNS = 20;
  private static final int MOST_UNITS_A_COLUMN = 10;
  private static final String CUT = "…";

  private final String before;
  private final String marked;
  private final String after;

  private SourceExcerpt(String before, String marked, String after) {
    this.before = before;
    this.marked = marked;
    this.after = after;
  }

  /**
   * The excerpt.
   *
   * @param columns how many columns it may take, though never fewer than 20
   */
  static SourceExcerpt of(SourceText source, SourceRange range, int columns) {
    SourceRange line = source.lineRange(source.lineAt(range.start()));
    String text = source.slice(line);
    int start = Math.min(Math.max(range.start() - line.start(), 0), text.length());
    int end = Math.min(Math.max(range.end() - line.start(), start), text.length());
    int room = Math.max(columns, LEAST_COLUMNS);
    // A line can be as long as a book, and each of its findings shows it.
    int most = room * MOST_UNITS_A_COLUMN;
    return new SourceExcerpt(
            SafeText.of(text, Math.max(0, start - most), start),
            SafeText.of(text, start, Math.min(end, start + most)),
            SafeText.of(text, end, Math.min(text.length(), end + most)))
        .cut(room);
  }

  /** The text and, below it, the underline. */
  List<String> lines() {
    int width = Math.max(1, width(marked));
    return List.of(before + marked + after, " ".repeat(width(before)) + "^".repeat(width));
  }

  private SourceExcerpt cut(int columns) {
    if (width(before) + width(marked) + width(after) <= columns) {
      return this;
    }
    String shortBefore = last(before, columns * 2 / 5);
    String shortMarked = first(marked, columns - width(shortBefore) - 1);
    int left = columns - width(shortBefore) - width(shortMarked);
    return new SourceExcerpt(
        shortBefore, shortMarked, shortMarked.equals(marked) ? first(after, left) : "");
  }

  private static String first(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int end = 0;
    for (int room = columns - width(CUT); room > 0; ) {
      int next = text.offsetByCodePoints(end, 1);
      room -= width(text.substring(end, next));
      end = room < 0 ? end : next;
    }
    return text.substring(0, end) + CUT;
  }

  private static String last(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int start = text.length();
    for (int room = columns - width(CUT); room > 0; ) {
      int next = text.offsetByCodePoints(start, -1);
      room -= width(text.substring(next, start));
      start = room < 0 ? start : next;
    }
    return CUT + text.substring(start);
  }

  private static int width(String text) {
    return text.chars().allMatch(c -> c < 0x7F) ? text.length() : DisplayWidth.of(text);
  }
}
