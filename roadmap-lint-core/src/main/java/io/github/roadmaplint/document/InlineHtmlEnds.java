package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/** What ends HTML within a block that is no tag, looked for once. */
final class InlineHtmlEnds {
  /** Where the last of each begins. */
  private final Map<String, Integer> last = new HashMap<>();

  void beginBlock() {
    last.clear();
  }

  /** The end of the instruction, comment, CDATA or declaration that begins so; none of a tag. */
  static String of(char second, char third) {
    if (second == '?') {
      return "?>";
    }
    if (second != '!') {
      return "";
    }
    return switch (third) {
      case '-' -> "-->";
      case '[' -> "]]>";
      default -> ">";
    };
  }

  /**
   * Whether the end comes at or behind an offset. Searched forward, flexmark overlooks one that the
   * block ends with and that has its first sign twice.
   */
  boolean follows(String end, BasedSequence block, int offset) {
    return last.computeIfAbsent(end, block::lastIndexOf) >= offset;
  }
}
