package io.github.roadmaplint.config;

import io.github.roadmaplint.config.ConfigurationFile.Choice;
import io.github.roadmaplint.config.ConfigurationFile.PathOverride;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns the text of one configuration file into what it chooses. */
final class ConfigurationFileParser {
  static final OptionType<Severity> SEVERITY = OptionType.oneOf(Severity.class);
  static final String RULES = "rules";
  static final String OPTIONS = "options";
  static final String OVERRIDES = "overrides";
  static final String FILES = "files";

  private static final String EXAMPLE = "'files: [docs/vision/**]'";

  private final KnownNames names;
  private final boolean atRoot;
  private final Problems problems;

  /**
   * @param name the file's path, for people
   * @param atRoot whether it may choose what counts for the whole run
   */
  ConfigurationFileParser(KnownNames names, String name, boolean atRoot) {
    this.names = names;
    this.atRoot = atRoot;
    this.problems = new Problems(name);
  }

  /**
   * Reads the text.
   *
   * @throws ConfigurationException with all that is wrong with it
   */
  ConfigurationFile parse(String text) {
    List<Choice> choices = new ArrayList<>();
    List<PathOverride> overrides = new ArrayList<>();
    new BoundedYaml(problems)
        .read(text)
        .ifPresent(
            root ->
                entries(root, "'preset: strict'").forEach(each -> entry(each, choices, overrides)));
    problems.throwIfAny();
    return new ConfigurationFile(choices, overrides);
  }

  private void entry(NodeTuple entry, List<Choice> choices, List<PathOverride> overrides) {
    String key = key(entry);
    switch (key) {
      case RULES -> severities(entry.getValueNode(), choices);
      case OPTIONS -> options(entry.getValueNode(), "", choices, atRoot);
      case OVERRIDES -> items(entry.getValueNode()).forEach(each -> override(each, overrides));
      default -> {
        Option<?> setting = names.settings().get(key);
        if (setting == null) {
          Set<String> known = new TreeSet<>(names.settings().keySet());
          known.addAll(List.of(RULES, OPTIONS, OVERRIDES));
          unknown(entry, "key", key, known);
        } else {
          choose(entry, setting, choices, atRoot);
        }
      }
    }
  }

  private void severities(Node node, List<Choice> choices) {
    for (NodeTuple entry : entries(node, "'links/dead: warning'")) {
      String rule = key(entry);
      if (!names.ruleIds().contains(rule)) {
        unknown(entry, "rule", rule, names.ruleIds());
        continue;
      }
      String place = problems.place(entry.getKeyNode());
      new ValueReader<>(SEVERITY, problems)
          .read(entry.getValueNode())
          .ifPresent(
              severity -> choices.add(builder -> builder.from(place).severity(rule, severity)));
    }
  }

  /**
   * @param prefix what comes before the keys of the node in the names of options
   */
  private void options(Node node, String prefix, List<Choice> choices, boolean forRun) {
    Set<String> known = names.optionsBelow(prefix, any -> true);
    String example = known.stream().findFirst().map(first -> first + ": ...").orElse("{}");
    for (NodeTuple entry : entries(node, "'" + example + "'")) {
      String name = key(entry);
      String key = prefix + name;
      Option<?> option = names.options().get(key);
      if (name.contains(".")) {
        notNested(entry, name);
      } else if (option != null) {
        choose(entry, option, choices, forRun);
      } else if (names.options().keySet().stream().anyMatch(each -> each.startsWith(key + "."))) {
        options(entry.getValueNode(), key + ".", choices, forRun);
      } else {
        names
            .optionMeant(prefix, name)
            .ifPresentOrElse(
                meant -> notNested(entry, meant.substring(prefix.length())),
                () -> unknown(entry, "option", name, known));
      }
    }
  }

  private void notNested(NodeTuple entry, String name) {
    problems.add(
        entry.getKeyNode(),
        "options are nested here; write '%s: ...%s'"
            .formatted(name.replace(".", ": {"), "}".repeat(name.split("\\.", -1).length - 1)));
  }

  private void override(Node node, List<PathOverride> overrides) {
    List<PathPattern> files = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    List<NodeTuple> entries = entries(node, EXAMPLE);
    for (NodeTuple entry : entries) {
      Node value = entry.getValueNode();
      String key = key(entry);
      switch (key) {
        case FILES ->
            new ValueReader<>(RunSettings.FILES.type(), problems)
                .read(value)
                .ifPresent(
                    patterns ->
                        patterns.forEach(each -> files.add(PathPattern.fileOrFolder(each))));
        case RULES -> severities(value, choices);
        case OPTIONS -> options(value, "", choices, false);
        default -> unknown(entry, "key", key, List.of(FILES, RULES, OPTIONS));
      }
    }
    if (node instanceof MappingNode
        && entries.stream().noneMatch(entry -> key(entry).equals(FILES))) {
      problems.add(node, "an override needs 'files', a list of patterns");
    }
    overrides.add(new PathOverride(files, choices));
  }

  private <T> void choose(NodeTuple entry, Option<T> option, List<Choice> choices, boolean forRun) {
    if (option.wholeRun() && !forRun) {
      problems.add(
          entry.getKeyNode(),
          "'%s' counts for the whole run; set it in the %s at the repository's root, outside of %s"
              .formatted(option.key(), RepositoryConfiguration.FILE_NAME, OVERRIDES));
      return;
    }
    String place = problems.place(entry.getKeyNode());
    new ValueReader<>(option.type(), problems)
        .read(entry.getValueNode())
        .ifPresent(value -> choices.add(builder -> builder.from(place).set(option, value)));
  }

  /** The keys and values of a mapping; none where everything in it is commented out. */
  private List<NodeTuple> entries(Node node, String example) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    if (!node.getTag().equals(Tag.NULL)) {
      problems.add(
          node,
          "expected keys with values, such as " + example + ", not " + ValueReader.described(node));
    }
    return List.of();
  }

  private List<Node> items(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (!node.getTag().equals(Tag.NULL)) {
      problems.add(
          node,
          "expected a list, each such as " + EXAMPLE + ", not " + ValueReader.described(node));
    }
    return List.of();
  }

  private static String key(NodeTuple entry) {
    return ((ScalarNode) entry.getKeyNode()).getValue();
  }

  private void unknown(NodeTuple entry, String kind, String name, Collection<String> known) {
    problems.add(entry.getKeyNode(), UnknownName.of(kind, name, known).getMessage());
  }
}
