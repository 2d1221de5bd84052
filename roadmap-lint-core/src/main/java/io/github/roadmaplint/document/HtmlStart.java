package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Begins an HTML block (GFM 0.29, section 4.6). flexmark lets names with a prefix and some that are
 * not on the list begin one, and takes a block that begins with a comment for nothing else.
 */
final class HtmlStart extends SubstituteBlockStart {
  HtmlStart() {
    super(new HtmlBlockParser.Factory(), HeadingStart.class, FenceStart.class);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return HtmlStart::start;
  }

  private static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    if (LineContent.first(state) != '<' || LineContent.isIndentedCode(state)) {
      return BlockStart.none();
    }
    Optional<HtmlCondition> condition =
        HtmlCondition.of(LineContent.of(state), matched.getBlockParser().isParagraphParser());
    return condition.isPresent()
        ? BlockStart.of(new Lines(condition.get())).atIndex(state.getIndex())
        : BlockStart.none();
  }

  /** The lines of a block, up to the one that ends it. */
  private static final class Lines extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    private final HtmlCondition condition;
    private boolean finished;

    Lines(HtmlCondition condition) {
      this.condition = condition;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return finished || state.isBlank() && condition.endsAtBlankLine()
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      content.add(line, state.getIndent());
      finished = condition.isEndedBy(line);
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setContent(content);
    }
  }
}
