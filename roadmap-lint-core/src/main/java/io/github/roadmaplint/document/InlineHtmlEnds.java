package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/** What ends HTML within a block that is no tag, looked for once. */
final class InlineHtmlEnds {
  private static final int NONE = -1;
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** Where the last of each begins. */
  private final Map<String, Integer> last = new HashMap<>();

  private boolean aCommentStaysOpen;

  void beginBlock() {
    last.clear();
    aCommentStaysOpen = false;
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
      case '-' -> COMMENT_END;
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

  /**
   * Where a comment ends that begins at an offset; negative where none does. As in cmark-gfm
   * 0.29.0.gfm.13 ({@code handle_pointy_brace} in {@code inlines.c}, {@code htmlcomment} in {@code
   * scanners.re}), it may hold two hyphens, a third one keeps them from ending it, and none begins
   * behind one that stays open.
   */
  int commentEnd(BasedSequence block, int start) {
    if (aCommentStaysOpen || !block.matchChars(COMMENT, start)) {
      return NONE;
    }
    int at = start + COMMENT.length();
    if (block.matchChars(">", at) || block.matchChars("->", at)) {
      return block.indexOf('>', at) + 1;
    }
    while (at < block.length() && !block.matchChars(COMMENT_END, at)) {
      at += block.matchChars("--", at) ? 3 : block.charAt(at) == '-' ? 2 : 1;
    }
    aCommentStaysOpen = at >= block.length();
    return aCommentStaysOpen ? NONE : at + COMMENT_END.length();
  }
}
