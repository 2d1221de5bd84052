package io.github.roadmaplint.document;

import java.util.Arrays;

/**
 * Text as a reader sees it, without markup: emphasis marks, link addresses and HTML tags are gone,
 * code spans, images and HTML are one U+FFFC each, a line break within a paragraph is a space. Each
 * unit knows where it came from.
 */
public final class PlainText {
  /** Stands for what is no prose: a code span, an image, inline HTML. */
  public static final char OBJECT = '\uFFFC';

  private final String text;
  private final int[] pieces;
  private final int[] starts;
  private final int[] ends;

  /**
   * A text in pieces: a piece of one unit came from all of its source, the units of a longer one
   * from one unit each.
   *
   * @param pieces where each piece begins in the text, ascending
   * @param starts where the source of each piece begins
   * @param ends where it ends
   */
  PlainText(String text, int[] pieces, int[] starts, int[] ends) {
    this.text = text;
    this.pieces = pieces;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /**
   * The part of the source that the units from {@code start} to {@code end} (exclusive) of {@link
   * #text()} came from.
   *
   * @throws IndexOutOfBoundsException if the range is not within the text, or empty
   */
  public SourceRange source(int start, int end) {
    if (start < 0 || start >= end || end > text.length()) {
      throw new IndexOutOfBoundsException(
          "range from " + start + " to " + end + " of " + text.length() + " units");
    }
    int first = piece(start);
    int last = piece(end - 1);
    return new SourceRange(
        starts[first] + start - pieces[first], ends[last] - (pieceEnd(last) - end));
  }

  private int piece(int unit) {
    int found = Arrays.binarySearch(pieces, unit);
    return found >= 0 ? found : -found - 2;
  }

  private int pieceEnd(int piece) {
    return piece + 1 < pieces.length ? pieces[piece + 1] : text.length();
  }

  @Override
  public String toString() {
    return text;
  }
}
