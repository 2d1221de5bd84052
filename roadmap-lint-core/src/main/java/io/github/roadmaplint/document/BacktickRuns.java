package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/** The runs of backticks of a block, which can end code in its text, looked for once. */
final class BacktickRuns {
  static final CharPredicate BACKTICK = CharPredicate.anyOf('`');

  /** Where the last run of each length begins. */
  private final Map<Integer, Integer> last = new HashMap<>();

  void beginBlock() {
    last.clear();
  }

  /**
   * Whether a run of a length begins at or behind an offset, before which one ends.
   *
   * @param length of a run of the block, or what a backslash leaves of it
   */
  boolean follows(int length, BasedSequence block, int offset) {
    if (last.isEmpty()) {
      read(block);
    }
    return last.getOrDefault(length, -1) >= offset;
  }

  private void read(BasedSequence block) {
    int start = block.indexOf('`');
    while (start >= 0) {
      int length = block.countLeading(BACKTICK, start);
      last.put(length, start);
      start = block.indexOf('`', start + length);
    }
  }
}
