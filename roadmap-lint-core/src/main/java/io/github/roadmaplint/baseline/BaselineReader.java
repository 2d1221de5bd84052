package io.github.roadmaplint.baseline;

import io.github.roadmaplint.rule.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a baseline token by token, so that each complaint names its line. */
final class BaselineReader {
  private static final Pattern TEXT = Pattern.compile("[0-9a-f]{16}");
  private static final Set<String> NOWHERE = Set.of("", ".", "..");
  private static final int MOST_EQUAL = 1_000_000;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String name;
  private final JsonParser json;

  private BaselineReader(String name, JsonParser json) {
    this.name = name;
    this.json = json;
  }

  /**
   * Reads the content of a file.
   *
   * @param name the file's name, for messages
   */
  static Baseline read(String name, byte[] bytes) throws BaselineException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      return new BaselineReader(name, json).content();
    } catch (JacksonException e) {
      int line = line(e.getLocation());
      if (isConflict(bytes, line)) {
        throw new BaselineException(
            "%s:%s: a merge left a conflict here; keep the entries of both sides, with a comma behind each but the last"
                .formatted(name, line));
      }
      boolean isTwice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
      throw complaint(
          name, e.getLocation(), isTwice ? "a key stands here twice" : "this is not valid JSON");
    }
  }

  /** Whether no finding is there too often to be read. */
  static boolean accepts(Baseline baseline) {
    return baseline.entries().values().stream().allMatch(count -> count <= MOST_EQUAL);
  }

  private static boolean isConflict(byte[] bytes, int line) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .skip(line - 1L)
        .limit(1)
        .anyMatch(each -> each.startsWith("<<<<<<< "));
  }

  private static int line(@Nullable TokenStreamLocation location) {
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  private Baseline content() throws BaselineException {
    require(json.nextToken() == JsonToken.START_OBJECT, "expected {");
    require("schemaVersion".equals(json.nextName()), "expected \"schemaVersion\" first");
    require(json.nextToken() == JsonToken.VALUE_NUMBER_INT, "expected a number");
    if (json.getLongValue() != BaselineFormat.SCHEMA_VERSION) {
      throw new BaselineException(
          "%s:%s: schema version %s is unknown to this version of roadmap-lint, which knows %s; update roadmap-lint"
              .formatted(
                  name,
                  json.currentTokenLocation().getLineNr(),
                  json.getLongValue(),
                  BaselineFormat.SCHEMA_VERSION));
    }
    require("findings".equals(json.nextName()), "expected \"findings\"");
    require(json.nextToken() == JsonToken.START_ARRAY, "expected [");
    SortedMap<BaselineEntry, Integer> entries = new TreeMap<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      readEntry(entries);
    }
    require(json.nextToken() == JsonToken.END_OBJECT, "expected }");
    require(json.nextToken() == null, "expected the end of the file");
    return new Baseline(entries);
  }

  private void readEntry(SortedMap<BaselineEntry, Integer> entries) throws BaselineException {
    require(json.currentToken() == JsonToken.START_OBJECT, "expected {");
    String path = "";
    String rule = "";
    String text = "";
    int count = 1;
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      json.nextToken();
      switch (key) {
        case "path" -> path = path();
        case "rule" -> rule = rule();
        case "text" -> text = text();
        case "count" -> count = count();
        default -> throw complaint("expected \"path\", \"rule\", \"text\" or \"count\"");
      }
    }
    for (String value : List.of(path, rule, text)) {
      require(!value.isEmpty(), "expected \"path\", \"rule\" and \"text\"");
    }
    // A merge of two branches may have left an entry twice.
    entries.merge(new BaselineEntry(rule, path, text), count, Math::max);
  }

  private String path() throws BaselineException {
    String path = string();
    boolean isBelowRoot =
        Arrays.stream(path.split("/", -1)).noneMatch(NOWHERE::contains) && path.indexOf('\0') < 0;
    require(isBelowRoot, "expected a path below the root, with /");
    return path;
  }

  private String rule() throws BaselineException {
    String rule = string();
    require(RuleInfo.isId(rule), "expected a rule such as tables/extra-cells");
    require(
        Baseline.records(rule), rule + " cannot be in a baseline, for it would not be heard again");
    return rule;
  }

  private String text() throws BaselineException {
    String text = string();
    require(TEXT.matcher(text).matches(), "expected a hash of 16 hexadecimal digits");
    return text;
  }

  private int count() throws BaselineException {
    boolean isCount =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && json.getLongValue() >= 1
            && json.getLongValue() <= MOST_EQUAL;
    require(isCount, "expected a whole number from 1 to " + MOST_EQUAL);
    return json.getIntValue();
  }

  private String string() throws BaselineException {
    require(json.currentToken() == JsonToken.VALUE_STRING, "expected text in quotation marks");
    return json.getString();
  }

  private void require(boolean condition, String message) throws BaselineException {
    if (!condition) {
      throw complaint(message);
    }
  }

  private BaselineException complaint(String message) {
    return complaint(name, json.currentTokenLocation(), message);
  }

  /** Without the parser's exception as its cause, whose words Maven would put behind these. */
  private static BaselineException complaint(
      String name, @Nullable TokenStreamLocation location, String message) {
    // One of another name may be a roadmap that was named by mistake.
    String instead =
        name.endsWith(BaselineFile.NAME)
            ? "delete it and run mvn roadmap:baseline"
            : "name another one, which mvn roadmap:baseline writes";
    return new BaselineException(
        "%s:%s: %s; restore the file, or %s".formatted(name, line(location), message, instead));
  }
}
