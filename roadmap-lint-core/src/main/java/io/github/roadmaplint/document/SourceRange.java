package io.github.roadmaplint.document;

/**
 * A part of a source text.
 *
 * @param start offset of the first UTF-16 unit, counted from the start of the text, a byte order
 *     mark included
 * @param end offset after the last UTF-16 unit
 */
public record SourceRange(int start, int end) implements Comparable<SourceRange> {
  /**
   * @throws IllegalArgumentException if the range is negative or ends before it starts
   */
  public SourceRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + " to " + end);
    }
  }

  /** Whether nothing lies between start and end. */
  public boolean isEmpty() {
    return start == end;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the other range lies wholly within this one. */
  public boolean contains(SourceRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at the offset belongs to this range. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(SourceRange other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
