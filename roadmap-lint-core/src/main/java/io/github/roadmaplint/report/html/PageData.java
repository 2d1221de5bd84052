package io.github.roadmaplint.report.html;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * What the page's script shows, as JSON that can stand in a script element: findings, the lines
 * around them, and links. Short names, since there may be thousands of findings.
 */
final class PageData {
  private static final int LINES_AROUND = 2;
  private static final int MOST_LINES = 12;

  private final List<String> rules;
  private final RenderedTables tables;
  private final ShownFixes fixes = new ShownFixes();

  /**
   * @param rules the ids of all rules that found something
   */
  PageData(List<String> rules, RenderedTables tables) {
    this.rules = rules;
    this.tables = tables;
  }

  String json(List<FileReport> files, List<RoadmapDocument> documents, List<LinkRow> links) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("files");
      files.forEach(file -> writeFile(json, file));
      json.writeEndArray();
      json.writeArrayPropertyStart("rules");
      rules.forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("findings");
      for (int i = 0; i < files.size(); i++) {
        tables.nextDocument(documents.get(i));
        for (Finding finding : files.get(i).findings()) {
          writeFinding(json, i, files.get(i).source(), finding);
        }
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("links");
      links.forEach(link -> writeLink(json, link));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private void writeFile(JsonGenerator json, FileReport file) {
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    json.writeObjectPropertyStart("lines");
    for (int line : linesToShow(file)) {
      json.writeStringProperty(String.valueOf(line), file.source().line(line));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private TreeSet<Integer> linesToShow(FileReport file) {
    TreeSet<Integer> lines = new TreeSet<>();
    int last = file.source().lineCount();
    for (Finding finding : file.findings()) {
      int start = finding.start().line();
      int end = Math.min(finding.end().line(), start + MOST_LINES);
      add(lines, start - LINES_AROUND, Math.min(end + LINES_AROUND, last));
      for (FixHunk hunk : fixes.of(file.source(), finding).orElse(List.of())) {
        add(lines, hunk.line() - 1, Math.min(hunk.line() + hunk.removed(), last));
      }
    }
    return lines;
  }

  private static void add(TreeSet<Integer> lines, int first, int last) {
    for (int line = Math.max(1, first); line <= last; line++) {
      lines.add(line);
    }
  }

  private void writeFinding(JsonGenerator json, int file, SourceText source, Finding finding) {
    json.writeStartObject();
    json.writeNumberProperty("file", file);
    json.writeStringProperty("severity", finding.severity().label());
    json.writeNumberProperty("rule", rules.indexOf(finding.rule()));
    writeNumbers(
        json,
        "at",
        finding.start().line(),
        finding.start().column(),
        finding.end().line(),
        finding.end().column());
    json.writeStringProperty("message", finding.message());
    if (finding.fixable()) {
      writeFix(json, fixes.of(source, finding));
    }
    tables
        .place(finding)
        .ifPresent(place -> writeNumbers(json, "rendered", place.fragment(), place.row()));
    json.writeEndObject();
  }

  /** Null where there is one that is not shown. */
  private static void writeFix(JsonGenerator json, Optional<List<FixHunk>> hunks) {
    if (hunks.isEmpty()) {
      json.writeNullProperty("fix");
      return;
    }
    json.writeArrayPropertyStart("fix");
    hunks.get().forEach(hunk -> writeHunk(json, hunk));
    json.writeEndArray();
  }

  private static void writeHunk(JsonGenerator json, FixHunk hunk) {
    json.writeStartArray();
    json.writeNumber(hunk.line());
    json.writeNumber(hunk.removed());
    hunk.added().forEach(json::writeString);
    json.writeEndArray();
  }

  private static void writeLink(JsonGenerator json, LinkRow link) {
    json.writeStartObject();
    json.writeStringProperty("address", link.address());
    json.writeStringProperty("verdict", link.verdict());
    json.writeStringProperty("reason", link.reason());
    json.writeStringProperty("final", link.finalAddress());
    json.writeStringProperty("time", link.time());
    json.writeArrayPropertyStart("places");
    for (LinkRow.Place place : link.places()) {
      json.writeStartArray();
      json.writeNumber(place.file());
      json.writeNumber(place.position().line());
      json.writeNumber(place.position().column());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNumbers(JsonGenerator json, String name, int... numbers) {
    json.writeArrayPropertyStart(name);
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder().characterEscapes(new ScriptEscapes()).build();
  }

  /** Escapes what could end the script element or a line of it: {@code </script>}, {@code <!--}. */
  private static final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializedString getEscapeSequence(int character) {
      return switch (character) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
