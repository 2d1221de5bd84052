package io.github.roadmaplint.maven;

import io.github.roadmaplint.ChangedRoadmaps;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.config.FailOn;
import io.github.roadmaplint.config.RunSettings;
import io.github.roadmaplint.history.GitChanges;
import io.github.roadmaplint.history.UnknownRevisionException;
import io.github.roadmaplint.report.GitHubReport;
import io.github.roadmaplint.report.ReportFiles;
import io.github.roadmaplint.report.ReportFormat;
import io.github.roadmaplint.report.Tally;
import io.github.roadmaplint.report.TrendFile;
import io.github.roadmaplint.report.TrendPoint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks the roadmaps of a project and fails the build on what is stale, broken or damaged.
 *
 * <p>It runs once, at the project at which Maven was started, and looks at the whole folder of that
 * project, its modules included.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(
    name = "lint",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    aggregator = true,
    requiresProject = false)
public final class LintMojo extends RoadmapMojo {
  private static final TextParameter<ReportFormat> REPORTS =
      TextParameter.oneOf("roadmap.reports", ReportFormat.class);

  /** How many of a damaged history are named. */
  private static final int MOST_DAMAGED_LINES = 10;

  /**
   * The least severity that fails the build: {@code error}, {@code warning}, {@code info} or {@code
   * never}; {@code error} otherwise.
   */
  @Parameter(property = "roadmap.failOn")
  private @Nullable String failOn;

  /**
   * Which reports are made: {@code console}; in the folder for reports {@code json} ({@code
   * report.json}), {@code html} ({@code report.html}), {@code badge} ({@code badge.svg}), {@code
   * sarif} ({@code report.sarif}), {@code checkstyle} ({@code checkstyle.xml}), {@code junit}
   * ({@code junit.xml}), {@code gitlab} ({@code gl-code-quality-report.json}); {@code github}:
   * annotations and the summary of a GitHub workflow. Otherwise {@code console}, {@code json}, and
   * {@code github} or {@code gitlab} where that CI runs the build.
   */
  @Parameter(property = "roadmap.reports")
  private List<String> reports;

  /** Where reports are written; {@code roadmap-lint} in the build directory otherwise. */
  @Parameter(property = "roadmap.report.directory")
  private @Nullable File reportDirectory;

  /**
   * A file that keeps a line of JSON for each day: date, verdict, days left, and how many findings
   * there are. {@code report.html} draws it. Nothing is kept otherwise.
   */
  @Parameter(property = "roadmap.history.file")
  private @Nullable File historyFile;

  /**
   * A revision such as {@code origin/main}. In roadmaps that are as they were where the current
   * branch left it, what has come with time ({@code freshness/stale}, {@code
   * freshness/next-review-overdue}, {@code freshness/due-soon}, {@code freshness/overdue-target})
   * is a warning at most, so that it does not block a change that has nothing to do with it. In a
   * build of that revision itself everything counts.
   */
  @Parameter(property = "roadmap.changedSince")
  private @Nullable String changedSince;

  @Override
  void choose(ParameterChoices choices) {
    choices.setting("failOn", failOn);
  }

  @Override
  void run(List<Path> roadmaps) throws MojoExecutionException, MojoFailureException {
    Set<ReportFormat> formats = formats();
    MavenConsole console = console();
    Baseline known = baseline().read();
    Optional<ChangedRoadmaps> changed = changed(roadmaps);
    LintReport found = linter().lint(roadmaps);
    LintReport report = judge(changed.map(each -> each.judge(found)).orElse(found), known);
    if (formats.contains(ReportFormat.CONSOLE)) {
      console.show(report);
    }
    write(report, formats);
    CompleteRun.require(report);
    FailOn threshold = configuration().forRun().option(RunSettings.FAIL_ON);
    if (report.findings().stream().anyMatch(each -> threshold.includes(each.severity()))) {
      throw new MojoFailureException(Tally.of(report).sentence());
    }
  }

  /** Reports of an earlier run would speak of roadmaps that are gone. */
  @Override
  void runWithoutRoadmaps() throws MojoExecutionException, MojoFailureException {
    run(List.of());
  }

  private Optional<ChangedRoadmaps> changed(List<Path> roadmaps) throws MojoExecutionException {
    if (changedSince == null || changedSince.isBlank() || roadmaps.isEmpty()) {
      return Optional.empty();
    }
    Path root = workspace().root();
    List<String> paths = roadmaps.stream().map(workspace()::path).toList();
    try {
      return Optional.of(
          new ChangedRoadmaps(
              registry(), GitChanges.isolated(root).since(changedSince.strip(), paths)));
    } catch (UnknownRevisionException e) {
      throw new MojoExecutionException("roadmap.changedSince: " + e.getMessage(), e);
    } catch (IOException e) {
      // Maven would append the message of a cause, and JGit's are not for people.
      MojoExecutionException failure =
          new MojoExecutionException(
              "roadmap.changedSince: the git history cannot be read: " + e.getMessage());
      failure.addSuppressed(e);
      throw failure;
    }
  }

  private Set<ReportFormat> formats() throws MojoExecutionException {
    List<String> named = ListParameter.items(reports);
    if (named.isEmpty()) {
      return ReportFormat.defaults(environment());
    }
    Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
    for (String report : named) {
      formats.add(REPORTS.read(report));
    }
    return formats;
  }

  private void write(LintReport report, Set<ReportFormat> formats) throws MojoExecutionException {
    Path directory = goalFiles().reports(reportDirectory);
    Optional<HistoryFile> history = goalFiles().history(historyFile);
    try {
      new ReportFiles(directory, registry(), trend(history, report)).write(report, formats);
      if (formats.contains(ReportFormat.GITHUB)) {
        new GitHubReport(environment(), MavenTerminal.standardOutput()).write(report);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** The runs so far, with this one if it saw roadmaps; none where nobody wants them kept. */
  private List<TrendPoint> trend(Optional<HistoryFile> history, LintReport report)
      throws MojoExecutionException {
    if (history.isEmpty()) {
      return List.of();
    }
    boolean sawNone = report.files().isEmpty() && report.unread().isEmpty();
    TrendFile.Trend trend =
        sawNone
            ? history.get().attempt("read", TrendFile::read)
            : history.get().attempt("write", file -> file.add(TrendPoint.of(report)));
    List<Integer> damaged = trend.damagedLines();
    for (int line : damaged.subList(0, Math.min(damaged.size(), MOST_DAMAGED_LINES))) {
      getLog().warn("%s:%s cannot be read and is left out".formatted(historyFile, line));
    }
    if (damaged.size() > MOST_DAMAGED_LINES) {
      getLog()
          .warn(
              "%s: %s more lines cannot be read and are left out"
                  .formatted(historyFile, damaged.size() - MOST_DAMAGED_LINES));
    }
    return trend.points();
  }
}
