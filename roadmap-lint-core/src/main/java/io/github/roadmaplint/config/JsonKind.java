package io.github.roadmaplint.config;

import java.math.BigDecimal;
import java.util.Optional;
import org.snakeyaml.engine.v2.constructor.core.ConstructYamlCoreFloat;
import org.snakeyaml.engine.v2.constructor.core.ConstructYamlCoreInt;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What YAML is to a JSON Schema, for which a number has a value and no spelling. */
final class JsonKind {
  private JsonKind() {}

  /** The most special of the schema's types that the node is of. */
  static String of(Node node) {
    if (node instanceof SequenceNode) {
      return "array";
    }
    if (node instanceof MappingNode) {
      return "object";
    }
    Tag tag = node.getTag();
    if (tag.equals(Tag.BOOL)) {
      return "boolean";
    }
    if (isNull(node)) {
      return "null";
    }
    if (wholeNumber(node).isPresent()) {
      return "integer";
    }
    return tag.equals(Tag.FLOAT) ? "number" : "string";
  }

  static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  /** The value of a node that is neither list nor mapping; a whole number in decimal digits. */
  static String text(Node node) {
    return wholeNumber(node).orElseGet(() -> ((ScalarNode) node).getValue());
  }

  private static Optional<String> wholeNumber(Node node) {
    if (node.getTag().equals(Tag.INT)) {
      return Optional.of(new ConstructYamlCoreInt().construct(node).toString());
    }
    return Optional.of(node)
        .filter(each -> each.getTag().equals(Tag.FLOAT))
        .map(each -> (Double) new ConstructYamlCoreFloat().construct(each))
        .filter(number -> number % 1 == 0)
        .map(number -> new BigDecimal(number).toBigIntegerExact().toString());
  }
}
