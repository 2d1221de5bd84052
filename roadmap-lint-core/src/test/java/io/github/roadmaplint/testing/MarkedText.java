package io.github.roadmaplint.testing;

import io.github.roadmaplint.document.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with ranges.
 *
 * @param text the text without marks
 * @param ranges in their natural order
 */
record MarkedText(String text, List<SourceRange> ranges) {
  private static final char OPEN = '«';
  private static final char CLOSE = '»';

  MarkedText {
    ranges = ranges.stream().sorted().toList();
  }

  /**
   * Reads a text in which {@code «} and {@code »} stand around ranges, one within another or side
   * by side.
   *
   * @throws IllegalArgumentException if one of them has no counterpart
   */
  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<SourceRange> ranges = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (char c : marked.toCharArray()) {
      if (c == OPEN) {
        open.push(text.length());
      } else if (c != CLOSE) {
        text.append(c);
      } else if (open.isEmpty()) {
        throw new IllegalArgumentException("a » without « in: " + marked);
      } else {
        ranges.add(new SourceRange(open.pop(), text.length()));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a « without » in: " + marked);
    }
    return new MarkedText(text.toString(), ranges);
  }

  /** The text with its marks. */
  @Override
  public String toString() {
    StringBuilder marked = new StringBuilder();
    for (int at = 0; at <= text.length(); at++) {
      int here = at;
      repeat(marked, CLOSE, notEmpty().filter(range -> range.end() == here));
      ranges.stream()
          .filter(range -> range.isEmpty() && range.start() == here)
          .forEach(range -> marked.append(OPEN).append(CLOSE));
      repeat(marked, OPEN, notEmpty().filter(range -> range.start() == here));
      if (at < text.length()) {
        marked.append(text.charAt(at));
      }
    }
    return marked.toString();
  }

  private Stream<SourceRange> notEmpty() {
    return ranges.stream().filter(range -> !range.isEmpty());
  }

  private static void repeat(StringBuilder marked, char mark, Stream<SourceRange> ranges) {
    marked.append(String.valueOf(mark).repeat((int) ranges.count()));
  }
}
