package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineEntry;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * The report for people: a line for each finding with the source below it, grouped by file, then
 * how long each roadmap stays fresh, what was found in numbers, how much of it can be fixed, and
 * how the baseline stands.
 */
public final class ConsoleReport {
  private static final String BAR = " | ";

  private final ConsoleStyle style;
  private final Colour colour;
  private final RuleLabel ruleLabel;

  /** A report that looks so. */
  public ConsoleReport(ConsoleStyle style) {
    this.style = style;
    this.colour = style.palette();
    this.ruleLabel = new RuleLabel(style);
  }

  /** The report's lines, safe to print whatever the roadmaps hold. */
  public List<ConsoleLine> lines(LintReport report) {
    List<ConsoleLine> lines = new ArrayList<>();
    addFindings(lines, report);
    for (UnreadRoadmap unread : report.unread()) {
      lines.add(new ConsoleLine(Severity.ERROR, SafeText.of(unread.problem())));
    }
    for (RuleFailure failure : report.failures()) {
      lines.add(new ConsoleLine(Severity.ERROR, SafeText.of(failure.problem())));
    }
    for (String notice : report.links().notices()) {
      lines.add(new ConsoleLine(Severity.WARNING, SafeText.of(notice)));
    }
    for (String notice : report.notices()) {
      lines.add(new ConsoleLine(Severity.INFO, SafeText.of(notice)));
    }
    for (FileReport file : report.files()) {
      lines.add(new ConsoleLine(Severity.INFO, freshness(report, file)));
    }
    lines.add(new ConsoleLine(Severity.INFO, colour.strong(Tally.of(report).sentence())));
    addFixHint(lines, report);
    addGone(lines, report.baseline().gone());
    return lines;
  }

  private static void addGone(List<ConsoleLine> lines, Baseline gone) {
    if (gone.isEmpty()) {
      return;
    }
    gone.entries()
        .forEach((entry, count) -> lines.add(new ConsoleLine(Severity.INFO, gone(entry, count))));
    lines.add(
        new ConsoleLine(
            Severity.INFO,
            "Gone since the baseline: "
                + Tally.counted(gone.size(), "finding")
                + "; mvn roadmap:baseline updates it"));
  }

  private static String gone(BaselineEntry entry, int count) {
    return SafeText.of(entry.path())
        + "  no longer found: "
        + entry.rule()
        + (count == 1 ? "" : " (" + count + " times)");
  }

  private void addFindings(List<ConsoleLine> lines, LintReport report) {
    HiddenFindings hidden = new HiddenFindings(style.mostOfARule());
    for (FileReport file : report.files()) {
      List<Finding> shown = file.findings().stream().filter(hidden::shows).toList();
      shown.forEach(finding -> addFinding(lines, file, finding));
      if (!shown.isEmpty()) {
        lines.add(new ConsoleLine(Severity.INFO, ""));
      }
    }
    List<ConsoleLine> more = hidden.lines(ruleLabel);
    lines.addAll(more);
    if (!more.isEmpty()) {
      lines.add(new ConsoleLine(Severity.INFO, ""));
    }
  }

  private static void addFixHint(List<ConsoleLine> lines, LintReport report) {
    int fixable = report.files().stream().mapToInt(file -> file.fixable().size()).sum();
    if (fixable > 0) {
      String findings = Tally.counted(report.findings().size(), "finding");
      lines.add(
          new ConsoleLine(
              Severity.INFO, fixable + " of " + findings + " can be fixed: mvn roadmap:fix"));
    }
  }

  private void addFinding(List<ConsoleLine> lines, FileReport file, Finding finding) {
    Severity severity = finding.severity();
    lines.add(
        new ConsoleLine(
            severity,
            "%s:%s  %s  %s  %s"
                .formatted(
                    colour.strong(SafeText.of(finding.path())),
                    finding.start(),
                    colour.severity(severity),
                    SafeText.of(finding.message()),
                    ruleLabel.of(finding.rule()))));
    String number = "  " + finding.start().line();
    String blank = " ".repeat(number.length());
    List<String> excerpt =
        SourceExcerpt.of(
                file.source(), finding.range(), style.columns() - number.length() - BAR.length())
            .lines();
    lines.add(new ConsoleLine(severity, colour.faint(number + BAR) + excerpt.get(0)));
    lines.add(
        new ConsoleLine(severity, colour.faint(blank + BAR) + colour.as(severity, excerpt.get(1))));
  }

  private String freshness(LintReport report, FileReport file) {
    String outlook = new FreshnessOutlook(report.today(), file.review()).text();
    return colour.strong(SafeText.of(file.path())) + "  " + SafeText.of(outlook);
  }
}
