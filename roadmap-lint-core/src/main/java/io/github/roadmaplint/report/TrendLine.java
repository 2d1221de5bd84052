package io.github.roadmaplint.report;

import io.github.roadmaplint.ReviewStatus.Verdict;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A point of the trend as a line of JSON. */
final class TrendLine {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String BEGINNING = "{\"date\":\"";

  private TrendLine() {}

  static String write(TrendPoint point) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("date", point.date().toString());
      json.writeStringProperty("verdict", point.verdict().label());
      if (point.daysLeft() != null) {
        json.writeNumberProperty("daysLeft", point.daysLeft());
      }
      json.writeNumberProperty("errors", point.errors());
      json.writeNumberProperty("warnings", point.warnings());
      json.writeNumberProperty("infos", point.infos());
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Whether a line was written here, though somebody may have cut its end off since. */
  static boolean isOurs(String line) {
    return line.startsWith(BEGINNING) || read(line).isPresent();
  }

  /** Empty for a line that is none of ours. */
  static Optional<TrendPoint> read(String line) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      Map<String, String> values = new HashMap<>();
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        values.put(name, String.valueOf(json.getValueAsString()));
        json.skipChildren();
      }
      return json.nextToken() == null ? Optional.of(point(values)) : Optional.empty();
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static TrendPoint point(Map<String, String> values) {
    @Nullable String daysLeft = values.get("daysLeft");
    String verdict = values.getOrDefault("verdict", "");
    LocalDate date = LocalDate.parse(values.getOrDefault("date", ""));
    if (date.getYear() < 0 || date.getYear() > 9_999) {
      throw new IllegalArgumentException("date");
    }
    return new TrendPoint(
        date,
        Verdict.valueOf(verdict.toUpperCase(Locale.ROOT).replace('-', '_')),
        daysLeft == null ? null : Long.valueOf(daysLeft),
        count(values, "errors"),
        count(values, "warnings"),
        count(values, "infos"));
  }

  private static long count(Map<String, String> values, String name) {
    long count = Long.parseLong(values.getOrDefault(name, ""));
    if (count < 0) {
      throw new IllegalArgumentException(name);
    }
    return count;
  }
}
