package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.MeantWord;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.unicode.ShortText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a value of an option's type. The types read text in all forms that a property can have; in
 * a file only those forms are right that the type's schema allows, so that an editor that checks
 * the file against the schema never contradicts the build.
 */
final class ValueReader<T> {
  private static final int LONGEST_QUOTE = 60;

  private final OptionType<T> type;
  private final Problems problems;

  ValueReader(OptionType<T> type, Problems problems) {
    this.type = type;
    this.problems = problems;
  }

  /** The value; empty where it is wrong, which is noted then. */
  Optional<T> read(Node node) {
    Object plain = plain(node, type.schema());
    if (plain == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.read(plain));
    } catch (IllegalArgumentException e) {
      culprit(node, plain)
          .ifPresentOrElse(this::wrongEntry, () -> wrong(wrongItem(node, plain), ""));
      return Optional.empty();
    }
  }

  /** The key and value that are wrong in a mapping. */
  private Optional<NodeTuple> culprit(Node node, Object plain) {
    return node instanceof MappingNode mapping && plain instanceof Map<?, ?> entries
        ? mapping.getValue().stream()
            .filter(each -> !isRead(Map.of(key(each), entries.get(key(each)))))
            .findFirst()
        : Optional.empty();
  }

  private void wrongEntry(NodeTuple entry) {
    String value = described(entry.getValueNode());
    problems.add(
        entry.getKeyNode(),
        "expected " + type.expects() + ", not '" + key(entry) + "' with " + value);
  }

  private static String key(NodeTuple entry) {
    return ((ScalarNode) entry.getKeyNode()).getValue();
  }

  /** The item of a list that is wrong; the whole where that cannot be told. */
  private Node wrongItem(Node node, Object plain) {
    if (node instanceof SequenceNode sequence && plain instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        if (!isRead(List.of(items.get(i)))) {
          return sequence.getValue().get(i);
        }
      }
    }
    return node;
  }

  private boolean isRead(Object plain) {
    try {
      type.read(plain);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private @Nullable Object plain(Node node, Map<String, Object> schema) {
    String kind = JsonKind.of(node);
    if (!isOneOf(types(schema), kind)) {
      wrong(node, inAnotherForm(node, schema));
      return null;
    }
    if (node instanceof SequenceNode sequence) {
      return list(sequence, child(schema, "items"));
    }
    if (node instanceof MappingNode mapping) {
      return map(mapping, child(schema, "additionalProperties"));
    }
    String text = JsonKind.text(node);
    if (schema.get("enum") instanceof List<?> names && !names.contains(text)) {
      wrong(node, meant(MeantWord.of(schema, text)));
      return null;
    }
    if (kind.equals("string") && !isFormed(text, schema)) {
      wrong(node, meant(otherSpelling(text, schema)));
      return null;
    }
    return text;
  }

  /**
   * The right spelling of what the type reads all the same, such as a name in capitals; otherwise
   * the nearest word.
   */
  private Optional<String> otherSpelling(String text, Map<String, Object> schema) {
    if (!schema.equals(type.schema()) || !isRead(text)) {
      return MeantWord.of(schema, text);
    }
    String right = String.valueOf(type.write(type.read(text)));
    return Optional.of(right).filter(each -> isFormed(each, schema));
  }

  private static String meant(Optional<String> word) {
    return word.map(each -> "; did you mean '" + each + "'?").orElse("");
  }

  private String inAnotherForm(Node node, Map<String, Object> schema) {
    if (isRightInQuotes(node, schema)) {
      return "; put it in quotes";
    }
    if (isRightWithoutQuotes(node, schema)) {
      return "; write it without quotes";
    }
    if (types(schema).equals(List.of("object")) && !JsonKind.isNull(node)) {
      return "; write name: value";
    }
    return node instanceof ScalarNode && !JsonKind.isNull(node) && types(schema).contains("array")
        ? "; put it in brackets"
        : node instanceof ScalarNode ? meant(MeantWord.of(schema, JsonKind.text(node))) : "";
  }

  private static boolean isRightInQuotes(Node node, Map<String, Object> schema) {
    return node instanceof ScalarNode scalar
        && !JsonKind.isNull(node)
        && types(schema).contains("string")
        && (!(schema.get("enum") instanceof List<?> names) || names.contains(scalar.getValue()))
        && isFormed(scalar.getValue(), schema);
  }

  private boolean isRightWithoutQuotes(Node node, Map<String, Object> schema) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() != ScalarStyle.PLAIN
        && Collections.disjoint(types(schema), List.of("string", "array"))
        && (isRead(scalar.getValue()) || isRead(List.of(scalar.getValue())));
  }

  private static boolean isFormed(String text, Map<String, Object> schema) {
    return !(schema.get("pattern") instanceof String pattern)
        || Pattern.compile(pattern).matcher(text).find();
  }

  private @Nullable Object list(SequenceNode sequence, Map<String, Object> items) {
    List<@Nullable Object> values = new ArrayList<>();
    sequence.getValue().forEach(each -> values.add(plain(each, items)));
    return values.contains(null) ? null : values;
  }

  private @Nullable Object map(MappingNode mapping, Map<String, Object> items) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      values.put(key(tuple), plain(tuple.getValueNode(), items));
    }
    return values.containsValue(null) ? null : values;
  }

  /** A schema in a schema; any text where none is given. */
  @SuppressWarnings("unchecked") // Keywords that hold a schema hold a map with names.
  private static Map<String, Object> child(Map<String, Object> schema, String keyword) {
    return (Map<String, Object>) schema.getOrDefault(keyword, Map.of("type", "string"));
  }

  private static List<?> types(Map<String, Object> schema) {
    Object types = schema.get("type");
    return types instanceof List<?> several ? several : List.of(String.valueOf(types));
  }

  private static boolean isOneOf(List<?> types, String kind) {
    return types.contains(kind) || kind.equals("integer") && types.contains("number");
  }

  private void wrong(Node node, String hint) {
    problems.add(node, "expected " + type.expects() + ", not " + described(node) + hint);
  }

  static String described(Node node) {
    if (node instanceof SequenceNode) {
      return "a list";
    }
    if (node instanceof MappingNode) {
      return "keys with values";
    }
    if (JsonKind.isNull(node)) {
      return "nothing";
    }
    return "'" + ShortText.of(((ScalarNode) node).getValue(), LONGEST_QUOTE) + "'";
  }
}
