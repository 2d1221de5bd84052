package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * The report as GitLab's <a
 * href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">code
 * quality</a> report, {@code gl-code-quality-report.json}, which a merge request shows beside the
 * lines.
 */
public final class GitLabReport {
  /**
   * Writes the report as UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public void write(LintReport report, OutputStream out) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    JsonOutput.write(
        out,
        json -> {
          json.writeStartArray();
          for (FileReport file : report.files()) {
            for (Finding finding : file.findings()) {
              write(json, finding, fingerprints.next(finding, file.source()));
            }
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Finding finding, String fingerprint) {
    LineSpan lines = LineSpan.of(finding);
    json.writeStartObject();
    json.writeStringProperty("description", SafeText.of(finding.message()));
    json.writeStringProperty("check_name", finding.rule());
    json.writeStringProperty("fingerprint", fingerprint);
    json.writeStringProperty("severity", severity(finding.severity()));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", finding.path());
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", lines.first());
    json.writeNumberProperty("end", lines.last());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO, OFF -> "info";
    };
  }
}
