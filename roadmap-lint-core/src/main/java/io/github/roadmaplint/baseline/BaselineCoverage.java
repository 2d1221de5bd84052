package io.github.roadmaplint.baseline;

import io.github.roadmaplint.rule.Finding;
import java.util.List;

/**
 * How a run compares with its baseline.
 *
 * @param covered the findings that are in the baseline, ordered by path, range and rule
 * @param gone what is in the baseline and no longer occurs
 */
public record BaselineCoverage(List<Finding> covered, Baseline gone) {
  /** The coverage of a run without baseline. */
  public static final BaselineCoverage NONE = new BaselineCoverage(List.of(), Baseline.EMPTY);

  public BaselineCoverage {
    covered = List.copyOf(covered);
  }

  /** The covered findings of one file, in the order of the text. */
  public List<Finding> covered(String path) {
    return covered.stream().filter(finding -> finding.path().equals(path)).toList();
  }
}
