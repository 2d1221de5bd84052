package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The report in the Static Analysis Results Interchange Format, {@code report.sarif}, as of <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>: rules
 * with their pages, findings with fixes and fingerprints, also those that somebody suppressed or
 * that a baseline covers, and what went wrong with the run itself. Paths are relative to the root
 * of the repository.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final SarifRules rules;

  /**
   * @param rules the rules of the run
   */
  public SarifReport(RuleRegistry rules) {
    this.rules = new SarifRules(rules);
  }

  /**
   * Writes the report as UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public void write(LintReport report, OutputStream out) throws IOException {
    JsonOutput.write(out, json -> write(report, json));
  }

  private void write(LintReport report, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    rules.writeTool(json, report.preset());
    writeInvocation(json, report);
    writeRoot(json);
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("newlineSequences");
    List.of("\r\n", "\n", "\r").forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("results");
    SarifResults results = new SarifResults(json, rules);
    report.files().forEach(file -> results.write(file, report.baseline().covered(file.path())));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeInvocation(JsonGenerator json, LintReport report) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", report.isComplete());
    json.writeArrayPropertyStart("toolExecutionNotifications");
    report.links().notices().forEach(notice -> writeNotice(json, "warning", notice));
    report.notices().forEach(notice -> writeNotice(json, "note", notice));
    report.unread().forEach(unread -> writeUnread(json, unread));
    report.failures().forEach(failure -> writeFailure(json, failure));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeNotice(JsonGenerator json, String level, String notice) {
    json.writeStartObject();
    json.writeStringProperty("level", level);
    SarifText.writeMessage(json, "message", notice);
    json.writeEndObject();
  }

  private static void writeUnread(JsonGenerator json, UnreadRoadmap unread) {
    json.writeStartObject();
    json.writeStringProperty("level", "error");
    SarifText.writeMessage(json, "message", unread.problem());
    writeLocation(json, unread.path());
    json.writeEndObject();
  }

  private void writeFailure(JsonGenerator json, RuleFailure failure) {
    json.writeStartObject();
    json.writeStringProperty("level", "error");
    SarifText.writeMessage(json, "message", failure.problem());
    json.writeObjectPropertyStart("associatedRule");
    rules.writeReference(json, failure.rule(), "id", "index");
    json.writeEndObject();
    writeLocation(json, failure.path());
    json.writeEndObject();
  }

  private static void writeLocation(JsonGenerator json, String path) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    SarifText.writeArtifact(json, path);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRoot(JsonGenerator json) {
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(SarifText.ROOT);
    SarifText.writeMessage(json, "description", "The root of the repository");
    json.writeEndObject();
    json.writeEndObject();
  }
}
