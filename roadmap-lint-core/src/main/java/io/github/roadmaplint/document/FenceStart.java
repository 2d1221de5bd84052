package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Begins a fenced code block (GFM 0.29, section 4.5). flexmark takes no tilde behind a fence of
 * tildes, its pattern looks through the line again from each mark of a long fence, and it puts the
 * lines together, for which it copies all before with each that something stands in front of.
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
    Lines code = new Lines(content.subSequence(0, length), state.getIndent());
    return BlockStart.of(code).atIndex(state.getNextNonSpaceIndex() + length);
  }

  /** The lines of a block, up to the fence that closes it. */
  private static final class Lines extends AbstractBlockParser {
    private final FencedCodeBlock block = new FencedCodeBlock();
    private final BlockContent content = new BlockContent();
    private final BasedSequence fence;
    private final int indent;

    /**
     * @param indent how many columns stand before the fence, and are no content of the lines below
     */
    Lines(BasedSequence fence, int indent) {
      this.fence = fence;
      this.indent = indent;
      block.setOpeningMarker(fence);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (closes(state)) {
        block.setClosingMarker(LineContent.of(state).trimEnd());
        return BlockContinue.finished();
      }
      BasedSequence line = state.getLine();
      int blanks = line.countLeading(CharPredicate.SPACE, state.getIndex());
      return BlockContinue.atIndex(state.getIndex() + Math.min(indent, blanks));
    }

    private boolean closes(ParserState state) {
      BasedSequence marks = LineContent.of(state).trimEnd(CharPredicate.SPACE_TAB);
      return !LineContent.isIndentedCode(state)
          && marks.length() >= fence.length()
          && marks.countLeading(CharPredicate.anyOf(fence.charAt(0))) == marks.length();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      content.add(line, state.getIndent());
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
      return false;
    }

    @Override
    public void closeBlock(ParserState state) {
      BasedSequence info = content.getLine(0);
      if (!info.isBlank()) {
        block.setInfo(info.trim());
      }
      BasedSequence end =
          block.getClosingMarker().isNull()
              ? content.getLine(content.getLineCount() - 1)
              : block.getClosingMarker();
      BasedSequence chars = fence.baseSubSequence(fence.getStartOffset(), end.getEndOffset());
      block.setContent(chars, content.getLines().subList(1, content.getLineCount()));
    }
  }
}
