package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the place of one of flexmark's block parsers among the others. */
abstract class SubstituteBlockStart implements CustomBlockParserFactory {
  private final CustomBlockParserFactory replaced;
  private final Set<Class<?>> before;

  /**
   * @param before other substitutes, for those that the replaced one comes after
   */
  SubstituteBlockStart(CustomBlockParserFactory replaced, Class<?>... before) {
    this.replaced = replaced;
    this.before = Set.of(before);
  }

  @Override
  public final Set<Class<?>> getAfterDependents() {
    Set<Class<?>> all = new HashSet<>(before);
    @Nullable Set<Class<?>> those = replaced.getAfterDependents();
    if (those != null) {
      all.addAll(those);
    }
    return all;
  }

  @Override
  public final @Nullable Set<Class<?>> getBeforeDependents() {
    return replaced.getBeforeDependents();
  }

  @Override
  public final boolean affectsGlobalScope() {
    return replaced.affectsGlobalScope();
  }
}
