package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import io.github.roadmaplint.unicode.ShortText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The report in GitHub Flavored Markdown, for the summary of a workflow's run: what was found in
 * numbers, each roadmap's freshness, and the gravest findings.
 */
public final class GitHubSummary {
  private static final int MOST_FINDINGS = 100;
  private static final int LONGEST_TEXT = 300;

  private final RulePageAddress addresses = new RulePageAddress();

  /** The Markdown, in which text from a roadmap is nothing but text. */
  public String text(LintReport report) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + Tally.of(report).sentence());
    lines.add("");
    if (!report.files().isEmpty()) {
      lines.add("| Roadmap | Freshness | Findings |");
      lines.add("| --- | --- | ---: |");
      report.files().forEach(file -> lines.add(roadmap(report, file)));
      lines.add("");
    }
    report.unread().forEach(unread -> lines.add("- " + text(unread.problem())));
    report.failures().forEach(failure -> lines.add("- " + text(failure.problem())));
    report.links().notices().forEach(notice -> lines.add("- " + text(notice)));
    report.notices().forEach(notice -> lines.add("- " + text(notice)));
    lines.add("");
    addFindings(lines, report.findings());
    return String.join("\n", lines) + "\n";
  }

  private void addFindings(List<String> lines, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("| | Where | What | Rule |");
    lines.add("| --- | --- | --- | --- |");
    findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .limit(MOST_FINDINGS)
        .forEach(finding -> lines.add(row(finding)));
    if (findings.size() > MOST_FINDINGS) {
      lines.add("");
      lines.add("and " + (findings.size() - MOST_FINDINGS) + " more");
    }
  }

  private static String roadmap(LintReport report, FileReport file) {
    String freshness = new FreshnessOutlook(report.today(), file.review()).text();
    return "| %s | %s | %s |".formatted(text(file.path()), text(freshness), file.findings().size());
  }

  private String row(Finding finding) {
    String rule = text(finding.rule());
    return "| %s | %s | %s | %s |"
        .formatted(
            sign(finding.severity()) + " " + finding.severity().label(),
            text(finding.path() + ":" + finding.start()),
            text(finding.message()),
            addresses
                .of(finding.rule())
                .map(address -> "[" + rule + "](" + address + ")")
                .orElse(rule));
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "❌";
      case WARNING -> "⚠️";
      case INFO, OFF -> "ℹ️";
    };
  }

  /** All ASCII punctuation escaped (GFM, section 6.1), so that none of it is markup. */
  private static String text(String text) {
    return ShortText.of(SafeText.of(text), LONGEST_TEXT).replaceAll("\\p{Punct}", "\\\\$0");
  }
}
