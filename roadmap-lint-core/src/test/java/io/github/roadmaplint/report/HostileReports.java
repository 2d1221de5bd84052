package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports on roadmaps that want to break out of a report, and the reports every format must do. */
final class HostileReports {
  /** One character or sequence each that means something to a terminal, a CI or a parser. */
  static final String TEXT =
      "<script>alert(1)</script> ]]> --> &amp; \" ' `|* [x](javascript:x) {0} ${x} %0A"
          + " ##[add-mask]x ##vso[task.x] ##teamcity[x] ::set-env name=x::y ::stop-commands::x"
          + " \u0000\u0007\b\u001B[31m\u001B]8;;x\u0007\u007F\u0085\u009B\u00AD\u200B\u202E\u2066"
          + "\u2028\u2029\uFEFF\uFFFE\uFFFF\uD83D \uDE80 \t\r\n::error::x \uD83D\uDE80 \u4E2D\u6587";

  private static final Severity[] SEVERITIES = {Severity.ERROR, Severity.WARNING, Severity.INFO};

  private HostileReports() {}

  /**
   * A file with the text in its path, source, messages, and in a notice and a failure; one that is
   * not read.
   */
  static LintReport of(int findings) {
    String path = "docs/" + TEXT.replace('/', '-') + ".md";
    String text = TEXT + "\nHERE\n";
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < findings; i++) {
      Finding finding =
          SampleReports.finding(
              path,
              text,
              i % 2 == 0 ? "HERE" : TEXT,
              SEVERITIES[i % SEVERITIES.length],
              "test/rule-" + i % 10,
              i + TEXT);
      all.add(i % 4 == 0 ? SampleReports.withFix(finding) : finding);
    }
    FileReport file =
        SampleReports.file(path, text, ReviewStatus.UNKNOWN, all.toArray(Finding[]::new));
    LintReport report = SampleReports.withNotice(SampleReports.of(file), TEXT);
    return SampleReports.withFailure(
        SampleReports.withUnread(report, "unread/" + path, TEXT), path);
  }

  /**
   * No roadmap at all; one without findings; a damaged real one; one finding of each severity; ten
   * thousand hostile ones.
   */
  static List<LintReport> all() {
    return List.of(
        SampleReports.of(),
        damaged(),
        SampleReports.of(SampleReports.file("a.md", "", ReviewStatus.UNKNOWN)),
        of(3),
        of(10_000));
  }

  /** The roadmap of the example, with the findings of the real rules. */
  private static LintReport damaged() {
    Path roadmap = Path.of("../examples/stale-roadmap/RoadMap.md");
    try {
      SourceText source = SourceText.decode(Files.readAllBytes(roadmap));
      return RoadmapLinter.builder()
          .clock(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC))
          .build()
          .lint(Map.of("docs/RoadMap.md", source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
