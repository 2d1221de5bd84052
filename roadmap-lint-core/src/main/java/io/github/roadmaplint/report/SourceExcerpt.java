package io.github.roadmaplint.report;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.unicode.SafeText;
import java.util.List;

/** The line that a range starts on, the range underlined. */
final class SourceExcerpt {
  private static final int MOST_COLUMNS = 100;
  private static final int MOST_COLUMNS_BEFORE = 40;
  private static final String CUT = "…";

  private final String before;
  private final String marked;
  private final String after;

  private SourceExcerpt(String before, String marked, String after) {
    this.before = before;
    this.marked = marked;
    this.after = after;
  }

  static SourceExcerpt of(SourceText source, SourceRange range) {
    SourceRange line = source.lineRange(source.lineAt(range.start()));
    String text = source.slice(line);
    int start = Math.min(Math.max(range.start() - line.start(), 0), text.length());
    int end = Math.min(Math.max(range.end() - line.start(), start), text.length());
    return new SourceExcerpt(
            SafeText.of(text, 0, start),
            SafeText.of(text, start, end),
            SafeText.of(text, end, text.length()))
        .cut();
  }

  /** The text and, below it, the underline. */
  List<String> lines() {
    int width = Math.max(1, width(marked));
    return List.of(before + marked + after, " ".repeat(width(before)) + "^".repeat(width));
  }

  private SourceExcerpt cut() {
    if (width(before + marked + after) <= MOST_COLUMNS) {
      return this;
    }
    String shortBefore = last(before, MOST_COLUMNS_BEFORE);
    String shortMarked = first(marked, MOST_COLUMNS - width(shortBefore));
    int left = Math.max(0, MOST_COLUMNS - width(shortBefore) - width(shortMarked));
    return new SourceExcerpt(shortBefore, shortMarked, first(after, left));
  }

  private static String first(String text, int columns) {
    int end = text.length();
    while (end > 0 && width(text.substring(0, end)) > columns) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end == text.length() ? text : text.substring(0, end) + CUT;
  }

  private static String last(String text, int columns) {
    int start = 0;
    while (start < text.length() && width(text.substring(start)) > columns) {
      start = text.offsetByCodePoints(start, 1);
    }
    return start == 0 ? text : CUT + text.substring(start);
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
