package io.github.roadmaplint.report.html;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the fixes of findings change, and no more once that makes up a large part of the page: each
 * of thousands may write a long line anew.
 */
final class ShownFixes {
  private static final int MOST_UNITS = 10_000_000;

  private final Map<Finding, List<FixHunk>> known = new IdentityHashMap<>();
  private int length;

  /** The lines that a finding's fix changes; empty where it is not shown. */
  Optional<List<FixHunk>> of(SourceText source, Finding finding) {
    return Optional.ofNullable(
        known.computeIfAbsent(
            finding,
            each -> {
              if (length > MOST_UNITS) {
                return null;
              }
              List<FixHunk> hunks = FixHunk.of(source, each.edits());
              hunks.forEach(hunk -> hunk.added().forEach(line -> length += line.length()));
              return hunks;
            }));
  }
}
