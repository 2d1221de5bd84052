package io.github.roadmaplint;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.util.List;

/**
 * What was found in one roadmap.
 *
 * @param path relative to the root of the run, with {@code /}
 * @param source the text that the findings' ranges refer to
 * @param review where it stands in its review schedule
 * @param timeline the days of that schedule
 * @param findings in the order of the text
 * @param suppressed what would be among them, had not a comment silenced it; in the order of the
 *     text
 */
public record FileReport(
    String path,
    SourceText source,
    ReviewStatus review,
    ReviewTimeline timeline,
    List<Finding> findings,
    List<SuppressedFinding> suppressed) {
  public FileReport {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /** The same with other findings. */
  FileReport withFindings(List<Finding> others) {
    return new FileReport(path, source, review, timeline, others, suppressed);
  }

  /** What {@link RoadmapFixer} can mend; nothing in a file that it would leave alone. */
  public List<Finding> fixable() {
    List<Finding> fixable = findings.stream().filter(Finding::fixable).toList();
    return fixable.isEmpty() || ChangeObstacle.of(source).isEmpty() ? fixable : List.of();
  }
}
