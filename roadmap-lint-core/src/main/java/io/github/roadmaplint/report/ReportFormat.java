package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.report.html.HtmlReport;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formats of the report on a run. No class of a format is loaded before it is written. */
public enum ReportFormat {
  /** For people, line by line: {@link ConsoleReport}. */
  CONSOLE(null),
  /** {@link JsonReport}. */
  JSON("report.json"),
  /** {@link SarifReport}. */
  SARIF("report.sarif"),
  /** {@link CheckstyleReport}. */
  CHECKSTYLE("checkstyle.xml"),
  /** {@link JUnitReport}. */
  JUNIT("junit.xml"),
  /** {@link HtmlReport}. */
  HTML("report.html"),
  /** {@link BadgeReport}. */
  BADGE("badge.svg"),
  /** {@link GitLabReport}. */
  GITLAB("gl-code-quality-report.json"),
  /** {@link GitHubReport}. */
  GITHUB(null);

  private final @Nullable String fileName;

  ReportFormat(@Nullable String fileName) {
    this.fileName = fileName;
  }

  /**
   * What is made where nobody chose: the console, JSON, and what the CI that runs the build shows
   * beside a change.
   *
   * @param environment the environment variables, by which a CI makes itself known
   */
  public static Set<ReportFormat> defaults(Map<String, String> environment) {
    Set<ReportFormat> formats = EnumSet.of(CONSOLE, JSON);
    if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
      formats.add(GITHUB);
    }
    if ("true".equals(environment.get("GITLAB_CI"))) {
      formats.add(GITLAB);
    }
    return formats;
  }

  /** The name as configuration writes it: {@code checkstyle}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its file; empty for a format that has none. */
  public Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  /**
   * Writes the content of its file, as UTF-8, and leaves the stream open.
   *
   * @param rules the rules of the run, for formats that describe them
   * @param trend earlier runs and this one, for formats that draw them
   * @throws IOException if the stream fails
   * @throws IllegalStateException if the format has no file
   */
  public void write(LintReport report, RuleRegistry rules, List<TrendPoint> trend, OutputStream out)
      throws IOException {
    switch (this) {
      case JSON -> new JsonReport().write(report, out);
      case SARIF -> new SarifReport(rules).write(report, out);
      case CHECKSTYLE -> new CheckstyleReport().write(report, out);
      case JUNIT -> new JUnitReport().write(report, out);
      case HTML -> new HtmlReport().write(report, rules, trend, out);
      case BADGE -> new BadgeReport().write(report, out);
      case GITLAB -> new GitLabReport().write(report, out);
      case CONSOLE, GITHUB -> throw new IllegalStateException("no file: " + label());
    }
  }
}
