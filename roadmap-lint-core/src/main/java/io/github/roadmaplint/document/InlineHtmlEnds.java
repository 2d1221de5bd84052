package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/** What ends HTML within a block that is no tag, looked for once where there is none. */
final class InlineHtmlEnds {
  /** From where on the rest of the block lacks an end. */
  private final Map<String, Integer> missing = new HashMap<>();

  void beginBlock() {
    missing.clear();
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

  /** Whether the end comes at or behind an offset. Ask for the offsets of a block in its order. */
  boolean follows(String end, BasedSequence block, int offset) {
    if (offset < missing.getOrDefault(end, Integer.MAX_VALUE) && block.indexOf(end, offset) < 0) {
      missing.put(end, offset);
    }
    return !missing.containsKey(end);
  }
}
