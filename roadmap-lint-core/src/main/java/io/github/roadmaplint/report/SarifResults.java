package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.SuppressedFinding;
import io.github.roadmaplint.document.SourcePosition;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The findings of a SARIF report. */
final class SarifResults {
  private final JsonGenerator json;
  private final SarifRules rules;
  private final Fingerprints fingerprints = new Fingerprints();

  SarifResults(JsonGenerator json, SarifRules rules) {
    this.json = json;
    this.rules = rules;
  }

  /**
   * One result.
   *
   * @param suppression why it does not count; null if it does
   */
  private record Result(Finding finding, @Nullable Suppression suppression) {}

  private record Suppression(String kind, String justification) {}

  private static final Suppression IN_BASELINE = new Suppression("external", "In the baseline");

  /** Writes the results of a file, with those that the baseline covers. */
  void write(FileReport file, List<Finding> covered) {
    List<Result> results = new ArrayList<>();
    file.findings().forEach(finding -> results.add(new Result(finding, null)));
    covered.forEach(finding -> results.add(new Result(finding, IN_BASELINE)));
    for (SuppressedFinding each : file.suppressed()) {
      results.add(new Result(each.finding(), new Suppression("inSource", each.reason())));
    }
    results.sort(Comparator.comparing(Result::finding));
    Set<Finding> fixable = new HashSet<>(file.fixable());
    results.forEach(result -> write(result, file.source(), fixable.contains(result.finding())));
  }

  private void write(Result result, SourceText source, boolean fixable) {
    Finding finding = result.finding();
    json.writeStartObject();
    rules.writeReference(json, finding.rule(), "ruleId", "ruleIndex");
    json.writeStringProperty("level", SarifRules.level(finding.severity()));
    SarifText.writeMessage(json, "message", finding.message());
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    SarifText.writeArtifact(json, finding.path());
    writeRegion("region", finding.start(), finding.end());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    // GitHub computes its own "primaryLocationLineHash" and warns of any other.
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("roadmapLint/v1", fingerprints.next(finding, source));
    json.writeEndObject();
    if (fixable) {
      writeFix(finding, source);
    }
    if (result.suppression() != null) {
      writeSuppression(result.suppression());
    }
    json.writeEndObject();
  }

  private void writeRegion(String name, SourcePosition start, SourcePosition end) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("startLine", start.line());
    json.writeNumberProperty("startColumn", start.column());
    json.writeNumberProperty("endLine", end.line());
    json.writeNumberProperty("endColumn", end.column());
    json.writeEndObject();
  }

  private void writeFix(Finding finding, SourceText source) {
    // Columns leave a byte order mark out, so that there is none to speak of it.
    if (finding.edits().stream().anyMatch(edit -> edit.start() < source.contentStart())) {
      return;
    }
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    SarifText.writeArtifact(json, finding.path());
    json.writeArrayPropertyStart("replacements");
    finding.edits().forEach(edit -> writeReplacement(edit, source));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeReplacement(TextEdit edit, SourceText source) {
    json.writeStartObject();
    writeRegion("deletedRegion", source.position(edit.start()), source.position(edit.end()));
    json.writeObjectPropertyStart("insertedContent");
    json.writeStringProperty("text", edit.replacement());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeSuppression(Suppression suppression) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", suppression.kind());
    if (!suppression.justification().isEmpty()) {
      json.writeStringProperty("justification", SafeText.of(suppression.justification()));
    }
    json.writeEndObject();
    json.writeEndArray();
  }
}
