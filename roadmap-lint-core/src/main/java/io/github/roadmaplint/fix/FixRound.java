package io.github.roadmaplint.fix;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fixes of one round: of several that clash, the first by position. The others have to wait for
 * the next round, since they were made for a text that is no more.
 *
 * <p>Two edits clash where they overlap; an insertion also with an edit that it only touches, since
 * nothing says which of the two comes first.
 */
public final class FixRound {
  private final Set<Fix> fixes = new LinkedHashSet<>();
  private final TreeSet<TextEdit> edits = new TreeSet<>(Fix.ORDER);

  /**
   * @param candidates made for one text; of those that begin at one place the first one wins
   */
  public FixRound(Collection<Fix> candidates) {
    candidates.stream()
        .distinct()
        .sorted(Comparator.comparing(fix -> fix.edits().get(0), Fix.ORDER))
        .filter(fix -> fix.edits().stream().noneMatch(this::clashes))
        .forEach(this::add);
  }

  /** The fixes that are applied in this round. */
  public Set<Fix> fixes() {
    return Set.copyOf(fixes);
  }

  /**
   * The text with the fixes.
   *
   * @param text the text that the fixes were made for
   */
  public String applyTo(String text) {
    StringBuilder fixed = new StringBuilder(text.length());
    int at = 0;
    for (TextEdit edit : edits) {
      fixed.append(text, at, edit.start()).append(edit.replacement());
      at = edit.end();
    }
    return fixed.append(text, at, text.length()).toString();
  }

  private void add(Fix fix) {
    fixes.add(fix);
    edits.addAll(fix.edits());
  }

  /** Those applied are in order and apart, so that only the neighbours can clash. */
  private boolean clashes(TextEdit edit) {
    return clash(edits.floor(edit), edit) || clash(edits.ceiling(edit), edit);
  }

  private static boolean clash(@Nullable TextEdit one, TextEdit other) {
    if (one == null) {
      return false;
    }
    boolean insertion = one.start() == one.end() || other.start() == other.end();
    return insertion
        ? one.start() <= other.end() && other.start() <= one.end()
        : one.start() < other.end() && other.start() < one.end();
  }
}
