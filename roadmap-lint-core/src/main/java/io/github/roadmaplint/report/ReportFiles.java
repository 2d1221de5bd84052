package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.fix.GeneratedFile;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Writes the reports that are files, each under the name of its format. */
public final class ReportFiles {
  private final Path directory;
  private final RuleRegistry rules;
  private final List<TrendPoint> trend;

  /** Reports without a trend. */
  public ReportFiles(Path directory, RuleRegistry rules) {
    this(directory, rules, List.of());
  }

  /**
   * @param directory where the files go; made where it is missing
   * @param rules the rules of the run
   * @param trend earlier runs and this one, ordered by date; empty where nobody keeps them
   */
  public ReportFiles(Path directory, RuleRegistry rules, List<TrendPoint> trend) {
    this.directory = directory;
    this.rules = rules;
    this.trend = List.copyOf(trend);
  }

  /**
   * Writes those of the formats that have a file. Of more than 25,000 findings they hold the
   * gravest.
   *
   * @throws IOException if one cannot be written; the message names it
   */
  public void write(LintReport report, Collection<ReportFormat> formats) throws IOException {
    LintReport limited = ReportLimit.apply(report);
    for (ReportFormat format : formats) {
      if (format.fileName().isPresent()) {
        write(limited, format, directory.resolve(format.fileName().get()));
      }
    }
  }

  private void write(LintReport report, ReportFormat format, Path file) throws IOException {
    try {
      new GeneratedFile(file).write(out -> format.write(report, rules, trend, out));
    } catch (IOException e) {
      throw new IOException("Cannot write " + file + ": " + FileProblem.reason(file, e), e);
    }
  }
}
