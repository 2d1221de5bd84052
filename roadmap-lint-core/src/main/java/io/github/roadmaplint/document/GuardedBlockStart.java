package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before one of flexmark's block parsers, in its place among them, and decides first. */
abstract class GuardedBlockStart implements CustomBlockParserFactory {
  private final CustomBlockParserFactory guarded;

  GuardedBlockStart(CustomBlockParserFactory guarded) {
    this.guarded = guarded;
  }

  /**
   * What begins with the line.
   *
   * @param factory the guarded parser's
   */
  abstract @Nullable BlockStart start(
      ParserState state, MatchedBlockParser matched, BlockParserFactory factory);

  @Override
  public final @Nullable Set<Class<?>> getAfterDependents() {
    return guarded.getAfterDependents();
  }

  @Override
  public final @Nullable Set<Class<?>> getBeforeDependents() {
    return guarded.getBeforeDependents();
  }

  @Override
  public final boolean affectsGlobalScope() {
    return guarded.affectsGlobalScope();
  }

  @Override
  public final BlockParserFactory apply(DataHolder options) {
    BlockParserFactory factory = guarded.apply(options);
    return (state, matched) -> start(state, matched, factory);
  }
}
