package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The names that a configuration can hold. */
final class KnownNames {
  private final List<RuleInfo> rules;
  private final Map<String, Option<?>> options = new TreeMap<>();
  private final Map<String, Option<?>> settings = new TreeMap<>();

  KnownNames(RuleRegistry registry) {
    rules = registry.infos();
    rules.stream()
        .flatMap(rule -> rule.options().stream())
        .forEach(option -> options.put(option.key(), option));
    RunSettings.ALL.forEach(setting -> settings.put(setting.key(), setting));
  }

  /** The rules, by id. */
  List<RuleInfo> rules() {
    return rules;
  }

  /** The ids of the rules. */
  List<String> ruleIds() {
    return rules.stream().map(RuleInfo::id).toList();
  }

  /** The options of the rules, by key. */
  Map<String, Option<?>> options() {
    return Collections.unmodifiableMap(options);
  }

  /**
   * The next parts of the keys of the wanted options.
   *
   * @param prefix the part before, with its dot; empty for the first part
   */
  Set<String> optionsBelow(String prefix, Predicate<Option<?>> wanted) {
    return options.values().stream()
        .filter(wanted)
        .map(Option::key)
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()).split("\\.", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The key of the option that a name means which lacks a part before it, or has slashes for dots;
   * empty where it means several.
   *
   * @param prefix the part before, with its dot; empty for the first part
   */
  Optional<String> optionMeant(String prefix, String name) {
    String dotted = name.replace('/', '.');
    List<String> below = options.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    if (below.contains(prefix + dotted)) {
      return Optional.of(prefix + dotted);
    }
    List<String> meant = below.stream().filter(key -> key.endsWith("." + dotted)).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** The settings beside them, by key. */
  Map<String, Option<?>> settings() {
    return Collections.unmodifiableMap(settings);
  }
}
