package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
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
  private static final String UNREAD = "unread";

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
          for (UnreadRoadmap unread : report.unread()) {
            String fingerprint = fingerprints.next(UNREAD, unread.path());
            writeError(json, UNREAD, unread.path(), unread.problem(), fingerprint);
          }
          for (RuleFailure failure : report.failures()) {
            String fingerprint = fingerprints.next(failure.rule(), failure.path());
            writeError(json, failure.rule(), failure.path(), failure.problem(), fingerprint);
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Finding finding, String fingerprint) {
    LineSpan lines = LineSpan.of(finding);
    json.writeStartObject();
    writeWhat(json, finding.rule(), finding.message(), finding.severity(), fingerprint);
    writeWhere(json, finding.path(), lines.first(), lines.last());
    json.writeEndObject();
  }

  private static void writeError(
      JsonGenerator json, String check, String path, String message, String fingerprint) {
    json.writeStartObject();
    writeWhat(json, check, message, Severity.ERROR, fingerprint);
    writeWhere(json, path, 1, 1);
    json.writeEndObject();
  }

  private static void writeWhat(
      JsonGenerator json, String check, String message, Severity severity, String fingerprint) {
    json.writeStringProperty("description", SafeText.of(message));
    json.writeStringProperty("check_name", check);
    json.writeStringProperty("fingerprint", fingerprint);
    json.writeStringProperty("severity", severity(severity));
  }

  private static void writeWhere(JsonGenerator json, String path, int first, int last) {
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", path);
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", first);
    json.writeNumberProperty("end", last);
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
