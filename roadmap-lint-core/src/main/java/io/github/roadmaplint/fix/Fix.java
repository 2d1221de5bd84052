package io.github.roadmaplint.fix;

import java.util.Comparator;
import java.util.List;

/**
 * Edits that belong together: they are applied all or not at all.
 *
 * @param edits in the order of the text, none overlapping another
 */
public record Fix(List<TextEdit> edits) {
  static final Comparator<TextEdit> ORDER =
      Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end);

  /**
   * @param edits at least one, in any order
   * @throws IllegalArgumentException if there is none, or one overlaps another
   */
  public Fix {
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without edits");
    }
    edits = edits.stream().sorted(ORDER).toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).start() < edits.get(i - 1).end()
          || ORDER.compare(edits.get(i), edits.get(i - 1)) == 0) {
        throw new IllegalArgumentException(
            "edits of one fix overlap: %s and %s".formatted(edits.get(i - 1), edits.get(i)));
      }
    }
  }

  /** Where the last edit ends. */
  public int end() {
    return edits.get(edits.size() - 1).end();
  }
}
