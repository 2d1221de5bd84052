package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The line at which a block parser looks, without its indentation. */
final class LineContent {
  /** How many columns of indent make code of a line (GFM 0.29, section 4.4). */
  static final int CODE_INDENT = 4;

  private LineContent() {}

  static BasedSequence of(ParserState state) {
    BasedSequence line = state.getLine();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length());
  }

  /** The first character; U+0000 where there is none. */
  static char first(ParserState state) {
    return state.getLine().safeCharAt(state.getNextNonSpaceIndex());
  }

  /** Whether it stands so far right that no block but code begins with it. */
  static boolean isIndentedCode(ParserState state) {
    return state.getIndent() >= CODE_INDENT;
  }
}
