package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the box of a task is text: the box is part of a paragraph (GFM 0.29, section
 * 5.3). To flexmark the box is part of the item's mark, behind which any block may begin.
 */
final class TaskTextStart implements CustomBlockParserFactory {
  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class,
        HeadingStart.class,
        FenceStart.class,
        HtmlStart.class,
        ThematicBreakStart.class,
        ListStart.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return TaskTextStart::tryStart;
  }

  private static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    return matched.getBlockParser().getBlock() instanceof ListItem item
            && item.getMarkerSuffix().isNotEmpty()
            && item.getMarkerSuffix().getStartOffset() >= state.getLine().getStartOffset()
        ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex())
        : BlockStart.none();
  }
}
