package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Begins a thematic break (GFM 0.29, section 4.1). flexmark's pattern reads white space between the
 * marks again and again.
 */
final class ThematicBreakStart extends SubstituteBlockStart {
  private static final int FEWEST_MARKS = 3;

  ThematicBreakStart() {
    super(new ThematicBreakParser.Factory(), HeadingStart.class, FenceStart.class);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return (state, matched) -> start(state);
  }

  private static @Nullable BlockStart start(ParserState state) {
    char mark = LineContent.first(state);
    if (mark != '*' && mark != '-' && mark != '_'
        || LineContent.isIndentedCode(state)
        || !holdsOnly(mark, LineContent.of(state))) {
      return BlockStart.none();
    }
    BasedSequence line = state.getLine();
    return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
        .atIndex(line.length());
  }

  private static boolean holdsOnly(char mark, BasedSequence content) {
    int marks = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == mark) {
        marks++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return marks >= FEWEST_MARKS;
  }
}
