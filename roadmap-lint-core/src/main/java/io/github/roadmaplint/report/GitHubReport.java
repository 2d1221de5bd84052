package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.files.FileProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Tells GitHub Actions what was found: beside the lines of the change, and in its summary. */
public final class GitHubReport {
  private final Map<String, String> environment;
  private final PrintStream log;

  /**
   * @param environment the environment variables; {@code GITHUB_STEP_SUMMARY} names the file of the
   *     summary, and without it there is none
   * @param log the standard output of the build, where GitHub looks for commands at the start of
   *     lines
   */
  public GitHubReport(Map<String, String> environment, PrintStream log) {
    this.environment = environment;
    this.log = log;
  }

  /**
   * Tells.
   *
   * @throws IOException if the summary cannot be written; the message names it
   */
  public void write(LintReport report) throws IOException {
    new GitHubAnnotations().lines(report).forEach(line -> log.print(line + "\n"));
    log.flush();
    String summary = environment.get("GITHUB_STEP_SUMMARY");
    if (summary == null || summary.isEmpty()) {
      return;
    }
    try {
      Files.writeString(
          Path.of(summary),
          new GitHubSummary().text(report),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IOException(
          "Cannot write " + summary + ": " + FileProblem.reason(Path.of(summary), e), e);
    }
  }
}
