package io.github.roadmaplint;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges a change by what it changed: in all other roadmaps, what has come with time - a review
 * that is overdue since last night - is a warning at most. Immutable.
 */
public final class ChangedRoadmaps {
  private final Set<String> comingWithTime;
  private final Set<String> changed;

  /**
   * @param rules the rules of the run
   * @param changed the paths of the roadmaps that are judged in full
   */
  public ChangedRoadmaps(RuleRegistry rules, Collection<String> changed) {
    comingWithTime =
        rules.infos().stream()
            .filter(RuleInfo::comesWithTime)
            .map(RuleInfo::id)
            .collect(Collectors.toUnmodifiableSet());
    this.changed = Set.copyOf(changed);
  }

  /** The report with milder findings in the other roadmaps, and a notice where there are any. */
  public LintReport judge(LintReport report) {
    LintReport judged = report.withFiles(report.files().stream().map(this::judge).toList());
    long milder = report.count(Severity.ERROR) - judged.count(Severity.ERROR);
    if (milder == 0) {
      return report;
    }
    return judged.withNotice(
        (milder == 1
                ? "1 error that came with time is a warning here"
                : milder + " errors that came with time are warnings here")
            + ", in roadmaps that have not changed");
  }

  private FileReport judge(FileReport file) {
    return changed.contains(file.path())
        ? file
        : file.withFindings(file.findings().stream().map(this::judge).toList());
  }

  private Finding judge(Finding finding) {
    return comingWithTime.contains(finding.rule()) && finding.severity() == Severity.ERROR
        ? new Finding(
            finding.rule(),
            Severity.WARNING,
            finding.path(),
            finding.range(),
            finding.start(),
            finding.end(),
            finding.message(),
            finding.edits(),
            finding.onTheWhole())
        : finding;
  }
}
