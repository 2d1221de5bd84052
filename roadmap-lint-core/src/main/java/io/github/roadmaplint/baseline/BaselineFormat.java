package io.github.roadmaplint.baseline;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a baseline as JSON, an entry a line in a fixed order, so that changes are small diffs. */
final class BaselineFormat {
  static final int SCHEMA_VERSION = 1;

  private BaselineFormat() {}

  static byte[] write(Baseline baseline) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(new EntryALine(), bytes)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      json.writeArrayPropertyStart("findings");
      baseline.entries().entrySet().forEach(entry -> write(json, entry));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Map.Entry<BaselineEntry, Integer> counted) {
    BaselineEntry entry = counted.getKey();
    json.writeStartObject();
    json.writeStringProperty("path", entry.path());
    json.writeStringProperty("rule", entry.rule());
    json.writeStringProperty("text", entry.text());
    if (counted.getValue() > 1) {
      json.writeNumberProperty("count", counted.getValue());
    }
    json.writeEndObject();
  }

  private static final class EntryALine extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withArrayIndenter(lines)
          .withObjectIndenter(new OuterLines(lines));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Lines for the outermost object, a space for those within it. */
  private record OuterLines(DefaultIndenter lines) implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) {
      if (level > 1) {
        json.writeRaw(' ');
      } else {
        lines.writeIndentation(json, level);
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
