package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of {@value RepositoryConfiguration#FILE_NAME}, made of the same
 * options that the code reads, so that editors complete and check the file.
 */
public final class ConfigurationSchema {
  /** Where the schema of the rules that come with roadmap-lint is published. */
  public static final String ADDRESS =
      "https://raw.githubusercontent.com/roadmaplint/roadmap-lint/main/docs/roadmap-lint.schema.json";

  private final KnownNames names;

  /**
   * @param registry the rules that can be configured
   */
  public ConfigurationSchema(RuleRegistry registry) {
    names = new KnownNames(registry);
  }

  /** The schema as JSON, the same bytes for the same rules. */
  public String json() {
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writeValueAsString(file())
        + "\n";
  }

  private Map<String, Object> file() {
    Map<String, Object> properties = new TreeMap<>();
    names.settings().forEach((key, setting) -> properties.put(key, value(setting)));
    properties.put(ConfigurationFileParser.RULES, Map.of("$ref", "#/$defs/rules"));
    properties.put(ConfigurationFileParser.OPTIONS, options("", option -> true));
    properties.put(ConfigurationFileParser.OVERRIDES, overrides());
    Map<String, Object> schema = keys(properties, "What roadmaps are held to");
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", ADDRESS);
    schema.put("title", RepositoryConfiguration.FILE_NAME);
    schema.put("$defs", Map.of("rules", rules()));
    return schema;
  }

  private Map<String, Object> rules() {
    Map<String, Object> properties = new TreeMap<>();
    for (RuleInfo rule : names.rules()) {
      Map<String, Object> severity = new TreeMap<>(ConfigurationFileParser.SEVERITY.schema());
      describe(severity, rule.summary(), rule.recommended().label(), rule.strict().label());
      properties.put(rule.id(), severity);
    }
    return keys(properties, "Severities of rules: error, warning, info or off");
  }

  private Map<String, Object> overrides() {
    Map<String, Object> files = new TreeMap<>(RunSettings.FILES.type().schema());
    files.put("description", "Which files the override is for, as patterns relative to this file");
    Map<String, Object> override =
        Map.of(
            "type",
            List.of("object", "null"),
            "additionalProperties",
            false,
            "required",
            List.of(ConfigurationFileParser.FILES),
            "properties",
            Map.of(
                ConfigurationFileParser.FILES,
                files,
                ConfigurationFileParser.RULES,
                Map.of("$ref", "#/$defs/rules"),
                ConfigurationFileParser.OPTIONS,
                options("", option -> !option.wholeRun())));
    return Map.of(
        "type",
        List.of("array", "null"),
        "items",
        override,
        "description",
        "What differs for some files; the last one that matches counts");
  }

  private Map<String, Object> options(String prefix, Predicate<Option<?>> wanted) {
    Map<String, Object> properties = new TreeMap<>();
    for (String name : names.optionsBelow(prefix, wanted)) {
      Option<?> option = names.options().get(prefix + name);
      properties.put(name, option == null ? options(prefix + name + ".", wanted) : value(option));
    }
    String what = prefix.isEmpty() ? "rules" : prefix.substring(0, prefix.length() - 1);
    return keys(properties, "Options of " + what);
  }

  /** An object with these keys and no others; null stands for one without any. */
  private static Map<String, Object> keys(Map<String, Object> properties, String description) {
    Map<String, Object> schema = new TreeMap<>();
    schema.put("type", List.of("object", "null"));
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    schema.put("description", description);
    return schema;
  }

  private static <T> Map<String, Object> value(Option<T> option) {
    Map<String, Object> schema = new TreeMap<>(option.type().schema());
    T recommended = option.recommended();
    T strict = option.strict();
    if (recommended == null || strict == null) {
      schema.put("description", option.description());
    } else {
      describe(
          schema,
          option.description(),
          option.type().write(recommended),
          option.type().write(strict));
    }
    return schema;
  }

  private static void describe(
      Map<String, Object> schema, String description, Object recommended, Object strict) {
    schema.put("default", recommended);
    schema.put(
        "description",
        recommended.equals(strict)
            ? description
            : "%s (%s in the preset strict)".formatted(description, strict));
  }
}
