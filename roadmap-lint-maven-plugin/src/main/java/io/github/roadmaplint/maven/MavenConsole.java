package io.github.roadmaplint.maven;

import io.github.roadmaplint.FixOutcome;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.report.ConsoleDiff;
import io.github.roadmaplint.report.ConsoleFixReport;
import io.github.roadmaplint.report.ConsoleLine;
import io.github.roadmaplint.report.ConsoleReport;
import io.github.roadmaplint.report.ConsoleRules;
import io.github.roadmaplint.report.ConsoleStyle;
import io.github.roadmaplint.report.HyperlinkSupport;
import io.github.roadmaplint.unicode.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Shows a report in Maven's log, each line at its level. */
final class MavenConsole {
  private final Log log;
  private final ConsoleStyle style;
  private final Optional<String> ofGoals;

  private MavenConsole(Log log, ConsoleStyle style, Optional<String> ofGoals) {
    this.log = log;
    this.style = style;
    this.ofGoals = ofGoals;
  }

  /**
   * The console of a build, as its terminal can.
   *
   * @param mostOfARule how many findings of one rule are shown
   */
  static MavenConsole of(
      Log log,
      MavenSession session,
      MavenProject project,
      Map<String, String> environment,
      int mostOfARule) {
    boolean colour = MavenColour.isOn(session);
    boolean hyperlinks =
        colour && MavenTerminal.isWatched(session) && HyperlinkSupport.isKnown(environment);
    int columns = TerminalWidth.columnsOfLog(environment);
    return new MavenConsole(
        log,
        new ConsoleStyle(colour, hyperlinks, columns, mostOfARule),
        GoalPrefix.explanation(session, project));
  }

  void show(LintReport report) {
    show(new ConsoleReport(style).lines(report));
    debugFailures(report);
  }

  void show(FixOutcome outcome) {
    show(new ConsoleFixReport(style).lines(outcome));
    debugFailures(outcome.remaining());
  }

  void showDryRun(FixOutcome outcome) {
    show(new ConsoleFixReport(style).dryRun(outcome));
    debugFailures(outcome.remaining());
  }

  void showDiff(List<String> unifiedDiff) {
    new ConsoleDiff(style.colour()).lines(unifiedDiff).forEach(this::show);
  }

  /** Shows rules as one entry of the log, so that Maven puts nothing before each line. */
  void showRules(
      LintConfiguration configuration, int width, Function<ConsoleRules, List<String>> lines) {
    List<String> shown = lines.apply(new ConsoleRules(configuration, width, style.colour()));
    log.info(System.lineSeparator() + String.join(System.lineSeparator(), shown));
  }

  private void debugFailures(LintReport report) {
    report
        .unread()
        .forEach(unread -> log.debug(SafeText.of(unread.path()), SafeFailure.of(unread.cause())));
    report
        .failures()
        .forEach(
            failure ->
                log.debug(
                    failure.rule() + " on " + SafeText.of(failure.path()),
                    SafeFailure.of(failure.cause())));
  }

  private void show(List<ConsoleLine> lines) {
    lines.forEach(this::show);
    if (lines.stream().anyMatch(each -> each.text().contains(GoalPrefix.COMMAND))) {
      ofGoals.ifPresent(log::info);
    }
  }

  private void show(ConsoleLine line) {
    switch (line.level()) {
      case ERROR -> log.error(line.text());
      case WARNING -> log.warn(line.text());
      case INFO, OFF -> log.info(line.text());
    }
  }
}
