package io.github.roadmaplint.report;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the findings of each rule, and those beyond the most that are shown. */
final class HiddenFindings {
  private final int mostOfARule;
  private final Map<String, Integer> shown = new HashMap<>();
  private final Map<String, Hidden> hidden = new TreeMap<>();

  /**
   * Those of one rule.
   *
   * @param severity the gravest of them
   */
  private record Hidden(String rule, int count, Severity severity) {
    private Hidden and(Hidden other) {
      Severity gravest = severity.isAtLeast(other.severity) ? severity : other.severity;
      return new Hidden(rule, count + other.count, gravest);
    }
  }

  HiddenFindings(int mostOfARule) {
    this.mostOfARule = mostOfARule;
  }

  /** Whether the next finding is to be shown. */
  boolean shows(Finding finding) {
    if (shown.merge(finding.rule(), 1, Integer::sum) <= mostOfARule) {
      return true;
    }
    Hidden one = new Hidden(finding.rule(), 1, finding.severity());
    hidden.merge(finding.rule(), one, Hidden::and);
    return false;
  }

  /** A line for each rule of which there are more, each at the level of the gravest of them. */
  List<ConsoleLine> lines(RuleLabel label) {
    return hidden.values().stream()
        .map(
            each ->
                new ConsoleLine(
                    each.severity(), "and " + each.count() + " more  " + label.of(each.rule())))
        .toList();
  }
}
