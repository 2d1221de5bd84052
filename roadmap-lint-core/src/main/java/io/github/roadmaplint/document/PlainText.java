package io.github.roadmaplint.document;

import java.util.Arrays;

/**
 * Text as a reader sees it, without markup: emphasis marks, link addresses and HTML tags are gone,
 * code spans, images, HTML and marks of footnotes are one U+FFFC each, a line break within a
 * paragraph is a space. Each unit knows where it came from.
 */
public final class PlainText {
  /** Stands for what is no prose: a code span, an image, inline HTML, a footnote. */
  public static final char OBJECT = '\uFFFC';

  private final String text;

  /**
   * Where the pieces begin in the text, ascending; then where the sources of all begin; then where
   * they end. One array takes less memory than three or than objects.
   */
  private final int[] pieces;

  /**
   * A text in pieces: a piece of one unit came from all of its source, the units of a longer one
   * from one unit each.
   *
   * @param pieces where each piece begins in the text, ascending
   * @param starts where the source of each piece begins
   * @param ends where it ends
   * @param count how many pieces there are; what stands behind them counts for nothing
   */
  PlainText(String text, int[] pieces, int[] starts, int[] ends, int count) {
    this.text = text;
    this.pieces = new int[3 * count];
    System.arraycopy(pieces, 0, this.pieces, 0, count);
    System.arraycopy(starts, 0, this.pieces, count, count);
    System.arraycopy(ends, 0, this.pieces, 2 * count, count);
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
        sourceStart(first) + start - pieces[first], sourceEnd(last) - (pieceEnd(last) - end));
  }

  private int count() {
    return pieces.length / 3;
  }

  private int sourceStart(int piece) {
    return pieces[count() + piece];
  }

  private int sourceEnd(int piece) {
    return pieces[2 * count() + piece];
  }

  private int piece(int unit) {
    int found = Arrays.binarySearch(pieces, 0, count(), unit);
    return found >= 0 ? found : -found - 2;
  }

  private int pieceEnd(int piece) {
    return piece + 1 < count() ? pieces[piece + 1] : text.length();
  }

  @Override
  public String toString() {
    return text;
  }
}
