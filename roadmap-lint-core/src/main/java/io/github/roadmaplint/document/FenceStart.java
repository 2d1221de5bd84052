package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Begins a fenced code block (GFM 0.29, section 4.5). flexmark takes no tilde behind a fence of
 * tildes, and its pattern looks through the line again from each mark of a long fence.
 */
final class FenceStart extends SubstituteBlockStart {
  private static final int SHORTEST = 3;

  FenceStart() {
    super(new FencedCodeBlockParser.Factory(), HeadingStart.class);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return (state, matched) -> start(state);
  }

  private static @Nullable BlockStart start(ParserState state) {
    char mark = LineContent.first(state);
    if (mark != '`' && mark != '~' || LineContent.isIndentedCode(state)) {
      return BlockStart.none();
    }
    BasedSequence content = LineContent.of(state);
    int length = content.countLeading(CharPredicate.anyOf(mark));
    if (length < SHORTEST || mark == '`' && content.indexOf(mark, length) >= 0) {
      return BlockStart.none();
    }
    int start = state.getNextNonSpaceIndex();
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(state.getProperties(), mark, length, state.getIndent(), start);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(content.subSequence(0, length));
    return BlockStart.of(parser).atIndex(start + length);
  }
}
