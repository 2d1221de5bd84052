package io.github.roadmaplint.document;

/**
 * Text as a reader sees it, without markup: emphasis marks, link addresses and HTML tags are gone,
 * code spans, images and HTML are one U+FFFC each, a line break within a paragraph is a space. Each
 * unit knows where it came from.
 */
public final class PlainText {
  /** Stands for what is no prose: a code span, an image, inline HTML. */
  public static final char OBJECT = '\uFFFC';

  private final String text;
  private final int[] starts;
  private final int[] ends;

  PlainText(String text, int[] starts, int[] ends) {
    this.text = text;
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
    if (start >= end) {
      throw new IndexOutOfBoundsException("empty range at " + start);
    }
    return new SourceRange(starts[start], ends[end - 1]);
  }

  @Override
  public String toString() {
    return text;
  }
}
