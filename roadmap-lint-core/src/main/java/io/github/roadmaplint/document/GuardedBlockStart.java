package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before one of flexmark's block parsers, in its place among them, and decides first. */
abstract class GuardedBlockStart implements CustomBlockParserFactory {
  private final CustomBlockParserFactory guarded;
  private final Set<Class<?>> before;

  /**
   * @param before those that stand in the place of parsers which the guarded one comes after
   */
  GuardedBlockStart(CustomBlockParserFactory guarded, Class<?>... before) {
    this.guarded = guarded;
    this.before = Set.of(before);
  }

  /**
   * What begins with the line.
   *
   * @param factory the guarded parser's
   */
  abstract @Nullable BlockStart start(
      ParserState state, MatchedBlockParser matched, BlockParserFactory factory);

  @Override
  public final Set<Class<?>> getAfterDependents() {
    Set<Class<?>> all = new HashSet<>(before);
    @Nullable Set<Class<?>> those = guarded.getAfterDependents();
    if (those != null) {
      all.addAll(those);
    }
    return all;
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
