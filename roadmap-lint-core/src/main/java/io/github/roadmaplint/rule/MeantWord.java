package io.github.roadmaplint.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the word that somebody probably meant among those that the schema of a value names. */
public final class MeantWord {
  private MeantWord() {}

  /**
   * The nearest of the schema's {@code enum} or {@code examples}, or of {@code true} and {@code
   * false}; empty where none is near. One that only lacks a first syllable has another meaning:
   * nobody who writes "biweekly" means "weekly".
   *
   * @param schema the JSON Schema of a value that is neither a list nor a map
   */
  public static Optional<String> of(Map<String, Object> schema, String text) {
    return NearestName.among(words(schema), text)
        .filter(word -> word.length() == text.length() || !text.endsWith(word));
  }

  /** The same in a list or map, also one that is written as a property; words there are right. */
  static Optional<String> within(Map<String, Object> schema, Object value) {
    if (schema.get("items") instanceof Map<?, ?> item) {
      return first(value instanceof List<?> list ? list : OptionType.split(value.toString()), item);
    }
    if (schema.get("additionalProperties") instanceof Map<?, ?> item) {
      return first(
          value instanceof Map<?, ?> map
              ? map.values()
              : OptionType.split(value.toString()).stream()
                  .map(pair -> pair.substring(pair.indexOf('=') + 1).strip())
                  .toList(),
          item);
    }
    return of(schema, value.toString()).filter(word -> !word.equalsIgnoreCase(value.toString()));
  }

  @SuppressWarnings("unchecked") // Keywords that hold a schema hold a map with names.
  private static Optional<String> first(Iterable<?> values, Map<?, ?> schema) {
    for (Object each : values) {
      Optional<String> word = within((Map<String, Object>) schema, each);
      if (word.isPresent()) {
        return word;
      }
    }
    return Optional.empty();
  }

  private static List<String> words(Map<String, Object> schema) {
    Object words = schema.getOrDefault("enum", schema.getOrDefault("examples", List.of()));
    if ("boolean".equals(schema.get("type"))) {
      return List.of("true", "false");
    }
    return words instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
