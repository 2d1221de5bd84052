package io.github.roadmaplint;

import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.document.SourceText;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/**
 * Mends what rules can mend without a person's judgement: lints, applies the edits of the findings,
 * and repeats that until nothing changes, at most {@value #MOST_ROUNDS} times. Nothing is written
 * to the disk; {@link RoadmapWriter} does that. Immutable.
 *
 * <p>Everything outside of the edits stays as it was: line endings, byte order mark, final newline.
 * A roadmap that cannot be decoded without loss, or has an unfinished merge, is left alone.
 */
public final class RoadmapFixer {
  static final int MOST_ROUNDS = 10;

  private final RoadmapLinter linter;
  private final FixSelection selection;

  /**
   * @param linter finds what is to be mended
   * @param selection whose findings are mended
   */
  public RoadmapFixer(RoadmapLinter linter, FixSelection selection) {
    this.linter = linter;
    this.selection = selection;
  }

  /**
   * Fixes files. Those that cannot be read are left alone, and in {@link LintReport#unread} of what
   * remains.
   *
   * @param files below the linter's root; each is read once
   * @throws IllegalArgumentException if a file is not below the root
   */
  public FixReport fix(Collection<Path> files) {
    RoadmapTexts read = linter.read(files);
    FixReport fixes = fix(read.texts());
    return fixes.withRemaining(fixes.remaining().withUnread(read.unread()));
  }

  /**
   * Fixes texts that are at hand.
   *
   * @param sources the texts by path, relative to the root, with {@code /}
   */
  public FixReport fix(Map<String, SourceText> sources) {
    return new FixRounds(linter.rememberingVerdicts(), selection, sources).run();
  }
}
