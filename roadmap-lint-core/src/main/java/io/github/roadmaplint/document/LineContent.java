package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The line at which a block parser looks, without its indentation. */
final class LineContent {
  private LineContent() {}

  static BasedSequence of(ParserState state) {
    BasedSequence line = state.getLine();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length());
  }

  /** The first character; U+0000 where there is none. */
  static char first(ParserState state) {
    return state.getLine().safeCharAt(state.getNextNonSpaceIndex());
  }
}
