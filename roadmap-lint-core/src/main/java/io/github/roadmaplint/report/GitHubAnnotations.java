package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The findings as <a
 * href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">workflow
 * commands</a>, by which GitHub shows them beside the lines of a change.
 */
public final class GitHubAnnotations {
  /** GitHub takes no more of one kind from a step. */
  private static final int MOST_OF_A_KIND = 10;

  /** The commands, a line each, the gravest first; what GitHub would not show is left out. */
  public List<String> lines(LintReport report) {
    List<String> lines = new ArrayList<>();
    Stream.concat(
            report.unread().stream().map(GitHubAnnotations::command),
            report.failures().stream().map(GitHubAnnotations::command))
        .limit(MOST_OF_A_KIND)
        .forEach(lines::add);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      report.findings().stream()
          .filter(finding -> finding.severity() == severity)
          .limit(MOST_OF_A_KIND - (severity == Severity.ERROR ? lines.size() : 0))
          .map(GitHubAnnotations::command)
          .forEach(lines::add);
    }
    return lines;
  }

  private static String command(Finding finding) {
    LineSpan lines = LineSpan.of(finding);
    String name = finding.severity() == Severity.INFO ? "notice" : finding.severity().label();
    return "::%s file=%s,line=%s,endLine=%s,col=%s,title=%s::%s"
        .formatted(
            name,
            property(finding.path()),
            lines.first(),
            lines.last(),
            finding.start().column(),
            property(finding.rule()),
            data(finding.message()));
  }

  private static String command(UnreadRoadmap unread) {
    return "::error file=%s,title=Not read::%s"
        .formatted(property(unread.path()), data(unread.problem()));
  }

  private static String command(RuleFailure failure) {
    return "::error file=%s,title=%s::%s"
        .formatted(property(failure.path()), property(failure.rule()), data(failure.problem()));
  }

  private static String data(String text) {
    return SafeText.of(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
