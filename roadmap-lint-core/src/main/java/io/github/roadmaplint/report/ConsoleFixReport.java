package io.github.roadmaplint.report;

import io.github.roadmaplint.FileFix;
import io.github.roadmaplint.FixOutcome;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * What was mended, for people: a line for each finding, then what was left alone, then the report
 * on what stays, and the number of what was mended.
 */
public final class ConsoleFixReport {
  private final ConsoleStyle style;
  private final ConsoleReport rest;
  private final ConsoleDiff diff;
  private final Colour colour;
  private final RuleLabel ruleLabel;

  /** A report that looks so. */
  public ConsoleFixReport(ConsoleStyle style) {
    this.style = style;
    this.rest = new ConsoleReport(style);
    this.diff = new ConsoleDiff(style.colour());
    this.colour = style.palette();
    this.ruleLabel = new RuleLabel(style);
  }

  /** The lines on fixes that were written. */
  public List<ConsoleLine> lines(FixOutcome outcome) {
    return lines(outcome, "fixed", "fixed");
  }

  /** The lines on fixes that are only shown: their unified diff, and what would be mended. */
  public List<ConsoleLine> dryRun(FixOutcome outcome) {
    List<ConsoleLine> lines = new ArrayList<>();
    outcome.changed().forEach(file -> lines.addAll(diff.lines(file.diff())));
    lines.addAll(lines(outcome, "fixable", "would be fixed; this was a dry run"));
    return lines;
  }

  private List<ConsoleLine> lines(FixOutcome outcome, String label, String conclusion) {
    List<ConsoleLine> lines = new ArrayList<>();
    List<Finding> mended =
        outcome.changed().stream().map(FileFix::mended).flatMap(List::stream).toList();
    HiddenFindings hidden = new HiddenFindings(style.mostOfARule());
    mended.stream()
        .filter(hidden::shows)
        .forEach(finding -> lines.add(info(mendedLine(finding, label))));
    hidden.lines(ruleLabel).forEach(line -> lines.add(info(line.text())));
    outcome
        .leftAlone()
        .forEach(
            (path, reason) ->
                lines.add(
                    new ConsoleLine(
                        Severity.WARNING, SafeText.of("Left alone: " + path + " " + reason))));
    if (!lines.isEmpty()) {
      lines.add(info(""));
    }
    LintReport remaining = outcome.remaining();
    if (outcome.leftAlone().isEmpty() || !remaining.files().isEmpty() || !remaining.isComplete()) {
      lines.addAll(rest.lines(remaining));
    }
    if (!outcome.report().settled()) {
      lines.add(
          new ConsoleLine(
              Severity.WARNING, "Fixes undo one another or have not come to an end; run again"));
    }
    lines.add(
        info(
            colour.strong(
                mended.isEmpty()
                    ? nothing(outcome)
                    : Tally.counted(mended.size(), "finding") + " " + conclusion)));
    return lines;
  }

  private static String nothing(FixOutcome outcome) {
    return outcome.leftAlone().isEmpty() ? "Nothing to fix" : "Nothing was fixed";
  }

  private String mendedLine(Finding finding, String label) {
    return "%s:%s  %s  %s  %s"
        .formatted(
            colour.strong(SafeText.of(finding.path())),
            finding.start(),
            colour.added(label),
            SafeText.of(finding.message()),
            ruleLabel.of(finding.rule()));
  }

  private static ConsoleLine info(String text) {
    return new ConsoleLine(Severity.INFO, text);
  }
}
