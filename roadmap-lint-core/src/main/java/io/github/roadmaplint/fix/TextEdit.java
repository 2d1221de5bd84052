package io.github.roadmaplint.fix;

import java.util.Objects;

/**
 * Replaces a part of a text by another text.
 *
 * @param start where the replaced part begins, in UTF-16 units from the start of the text, a byte
 *     order mark included
 * @param end where it ends, exclusive; equal to {@code start} for an insertion
 * @param replacement the new text, empty for a deletion
 */
public record TextEdit(int start, int end, String replacement) {
  /**
   * @throws IllegalArgumentException if the range is negative or ends before it starts
   */
  public TextEdit {
    Objects.requireNonNull(replacement);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + " to " + end);
    }
  }
}
