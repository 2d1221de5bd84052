package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.ToolVersion;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.baseline.BaselineCoverage;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The report for machines, {@code report.json}, schema version 1. Lines and columns count from 1,
 * columns in UTF-16 units, the end exclusive. Equal reports give equal bytes.
 */
public final class JsonReport {
  private static final int SCHEMA_VERSION = 1;

  /**
   * Writes the report as UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public void write(LintReport report, OutputStream out) throws IOException {
    JsonOutput.write(out, json -> write(report, json));
  }

  private static void write(LintReport report, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
    writeTool(json, ToolVersion.load());
    json.writeStringProperty("today", report.today().toString());
    json.writeStringProperty("preset", report.preset().label());
    json.writeArrayPropertyStart("files");
    report.files().forEach(file -> writeFile(json, file));
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    report.findings().forEach(finding -> writeFinding(json, finding));
    json.writeEndArray();
    writeLinks(json, report.links());
    writeSummary(json, report);
    writeBaseline(json, report.baseline());
    writeNotices(json, report);
    writeUnread(json, report);
    writeFailures(json, report);
    json.writeEndObject();
  }

  private static void writeTool(JsonGenerator json, ToolVersion tool) {
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", tool.name());
    json.writeStringProperty("version", tool.version());
    json.writeEndObject();
  }

  private static void writeFile(JsonGenerator json, FileReport file) {
    ReviewStatus review = file.review();
    ReviewStatus.Evidence from = review.lastUpdatedFrom();
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    JsonOutput.writeText(json, "lastUpdated", review.lastUpdated());
    JsonOutput.writeText(json, "lastUpdatedFrom", from == null ? null : from.label());
    JsonOutput.writeText(json, "cadence", review.cadence());
    JsonOutput.writeText(json, "due", review.due());
    json.writeStringProperty("verdict", review.verdict().label());
    json.writeEndObject();
  }

  private static void writeFinding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("severity", finding.severity().label());
    json.writeStringProperty("path", finding.path());
    json.writeObjectPropertyStart("range");
    json.writeNumberProperty("startLine", finding.start().line());
    json.writeNumberProperty("startColumn", finding.start().column());
    json.writeNumberProperty("endLine", finding.end().line());
    json.writeNumberProperty("endColumn", finding.end().column());
    json.writeEndObject();
    json.writeStringProperty("message", finding.message());
    json.writeBooleanProperty("fixable", finding.fixable());
    json.writeEndObject();
  }

  private static void writeLinks(JsonGenerator json, LinkVerification links) {
    json.writeObjectPropertyStart("links");
    json.writeNumberProperty("total", links.total());
    json.writeNumberProperty("checked", links.checked());
    json.writeNumberProperty("cached", links.cached());
    json.writeNumberProperty("skipped", links.skipped());
    json.writeEndObject();
  }

  private static void writeSummary(JsonGenerator json, LintReport report) {
    json.writeObjectPropertyStart("summary");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      json.writeNumberProperty(severity.label(), report.count(severity));
    }
    json.writeEndObject();
  }

  private static void writeBaseline(JsonGenerator json, BaselineCoverage baseline) {
    json.writeObjectPropertyStart("baseline");
    json.writeArrayPropertyStart("covered");
    baseline.covered().forEach(finding -> writeFinding(json, finding));
    json.writeEndArray();
    json.writeArrayPropertyStart("gone");
    baseline
        .gone()
        .entries()
        .forEach(
            (entry, count) -> {
              json.writeStartObject();
              json.writeStringProperty("rule", entry.rule());
              json.writeStringProperty("path", entry.path());
              json.writeNumberProperty("count", count);
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNotices(JsonGenerator json, LintReport report) {
    json.writeArrayPropertyStart("notices");
    report.links().notices().forEach(json::writeString);
    report.notices().forEach(json::writeString);
    json.writeEndArray();
  }

  private static void writeUnread(JsonGenerator json, LintReport report) {
    json.writeArrayPropertyStart("unread");
    for (UnreadRoadmap unread : report.unread()) {
      json.writeStartObject();
      json.writeStringProperty("path", unread.path());
      json.writeStringProperty("problem", unread.problem());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFailures(JsonGenerator json, LintReport report) {
    json.writeArrayPropertyStart("failures");
    for (RuleFailure failure : report.failures()) {
      json.writeStartObject();
      json.writeStringProperty("rule", failure.rule());
      json.writeStringProperty("path", failure.path());
      json.writeStringProperty("cause", failure.cause().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
