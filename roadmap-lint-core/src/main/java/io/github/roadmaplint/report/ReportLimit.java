package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.SuppressedFinding;
import io.github.roadmaplint.baseline.BaselineCoverage;
import io.github.roadmaplint.rule.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps the files of a report to a size that services take and people can open: a roadmap of 32 MiB
 * could be made to fill a disk with them.
 */
final class ReportLimit {
  /**
   * How many results GitHub takes of a run; it rejects more. See <a
   * href="https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit">SARIF
   * results exceed one or more limits</a>.
   */
  static final int MOST_FINDINGS = 25_000;

  private ReportLimit() {}

  /**
   * The report; where it has too many findings, the gravest of them and a notice that says so. What
   * a baseline covers or a comment silences is the first to be left out.
   */
  static LintReport apply(LintReport report) {
    List<Finding> all = gravestFirst(report);
    if (all.size() <= MOST_FINDINGS) {
      return report;
    }
    Set<Finding> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(all.subList(0, MOST_FINDINGS));
    List<String> notices = new ArrayList<>(report.notices());
    notices.add(
        String.format(
            Locale.ROOT,
            "%,d of %,d findings are in this report and its counts, the gravest",
            MOST_FINDINGS,
            all.size()));
    return new LintReport(
        report.today(),
        report.preset(),
        report.files().stream().map(file -> limited(file, kept)).toList(),
        report.links(),
        report.unread(),
        report.failures(),
        notices,
        new BaselineCoverage(
            report.baseline().covered().stream().filter(kept::contains).toList(),
            report.baseline().gone()));
  }

  private static List<Finding> gravestFirst(LintReport report) {
    List<Finding> all = new ArrayList<>(report.findings());
    all.sort(Comparator.comparing(Finding::severity));
    all.addAll(report.baseline().covered());
    report.files().stream()
        .flatMap(file -> file.suppressed().stream())
        .map(SuppressedFinding::finding)
        .forEach(all::add);
    return all;
  }

  private static FileReport limited(FileReport file, Set<Finding> kept) {
    return new FileReport(
        file.path(),
        file.source(),
        file.review(),
        file.timeline(),
        file.findings().stream().filter(kept::contains).toList(),
        file.suppressed().stream().filter(each -> kept.contains(each.finding())).toList());
  }
}
