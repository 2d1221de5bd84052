package io.github.roadmaplint;

import java.util.List;

/**
 * The outcome of fixing. Nothing of it is on the disk yet; see {@link RoadmapWriter}.
 *
 * @param files one for each roadmap, ordered by path
 * @param remaining the report on the roadmaps with the fixes
 * @param settled whether another run would change nothing; false where rules undo each other's
 *     fixes or the most rounds did not do
 */
public record FixReport(List<FileFix> files, LintReport remaining, boolean settled) {
  public FixReport {
    files = List.copyOf(files);
  }

  /** The same with another report on what remains. */
  public FixReport withRemaining(LintReport other) {
    return new FixReport(files, other, settled);
  }
}
