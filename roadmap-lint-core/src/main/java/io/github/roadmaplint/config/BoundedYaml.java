package io.github.roadmaplint.config;

import io.github.roadmaplint.yaml.YamlMistake;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML of which a stranger may be the author: without the anchors, aliases and tags that make
 * much of little, nested no deeper than a configuration is, and with plain keys that stand once.
 */
final class BoundedYaml {
  private static final int MOST_LEVELS = 12;

  private final LoadSettings settings =
      LoadSettings.builder()
          .setLabel("configuration")
          .setUseMarks(true)
          .setSchema(new CoreSchema())
          .setAllowNonScalarKeys(true)
          .build();
  private final Problems problems;

  BoundedYaml(Problems problems) {
    this.problems = problems;
  }

  /**
   * The one document; empty where the text has none.
   *
   * @throws ConfigurationException if it is not valid, or not allowed
   */
  Optional<Node> read(String text) {
    Optional<Node> root = Optional.empty();
    try {
      requireHarmless(text);
      root = new Compose(settings).composeString(text);
      root.ifPresent(this::requireUniqueKeys);
    } catch (YamlEngineException | NumberFormatException e) {
      YamlMistake mistake = YamlMistake.of(e, text);
      mistake
          .place()
          .ifPresentOrElse(
              mark -> problems.add(mark, mistake.message()), () -> problems.add(mistake.message()));
    }
    problems.throwIfAny();
    return root;
  }

  /** Looks at the events one by one, before anything is built of them. */
  private void requireHarmless(String text) {
    int level = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent) {
        level++;
      } else if (event instanceof CollectionEndEvent) {
        level--;
      }
      if (level > MOST_LEVELS) {
        problems.add(event.getStartMark().orElseThrow(), "nested too deep");
      } else if (anchored(event)) {
        problems.add(
            event.getStartMark().orElseThrow(),
            "anchors and aliases (& and *) are not read; write the value out");
      } else if (tagged(event)) {
        problems.add(event.getStartMark().orElseThrow(), "tags (!) are not read; leave it out");
      }
      problems.throwIfAny();
    }
  }

  /** An alias is such an event, too: its anchor is the one that it names. */
  private static boolean anchored(Event event) {
    return event instanceof NodeEvent node && node.getAnchor().isPresent();
  }

  private static boolean tagged(Event event) {
    return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
        || event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
  }

  private void requireUniqueKeys(Node node) {
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::requireUniqueKeys);
    } else if (node instanceof MappingNode mapping) {
      Set<String> seen = new HashSet<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
          problems.add(tuple.getKeyNode(), "a key must be plain text");
        } else if (!seen.add(key.getValue())) {
          problems.add(key, "the key '" + key.getValue() + "' stands here twice; keep one");
        }
        requireUniqueKeys(tuple.getValueNode());
      }
    }
  }
}
