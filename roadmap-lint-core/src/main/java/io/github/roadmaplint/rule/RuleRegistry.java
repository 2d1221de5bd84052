package io.github.roadmaplint.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The rules of a run, by id. */
public final class RuleRegistry {
  private final Map<String, Rule> byId;
  private final List<Rule> rules;
  private final List<RuleInfo> infos;

  private RuleRegistry(Map<String, Rule> byId) {
    this.byId = byId;
    rules = List.copyOf(byId.values());
    infos = rules.stream().map(Rule::info).toList();
  }

  /**
   * All rules that the class loader's {@link ServiceLoader} finds.
   *
   * @throws IllegalArgumentException as {@link #of} does
   * @throws java.util.ServiceConfigurationError if a rule cannot be created
   */
  public static RuleRegistry load(ClassLoader loader) {
    return of(
        ServiceLoader.load(Rule.class, loader).stream().map(ServiceLoader.Provider::get).toList());
  }

  /**
   * Just these rules.
   *
   * @throws IllegalArgumentException if two rules have the same id, or declare an option of the
   *     same key in two ways, or one cannot say what it is
   */
  public static RuleRegistry of(Collection<? extends Rule> rules) {
    Map<String, Rule> byId = new TreeMap<>();
    for (Rule rule : rules) {
      String id = idOf(rule);
      Rule other = byId.put(id, rule);
      if (other != null) {
        throw new IllegalArgumentException(
            "two rules have the id %s: %s and %s"
                .formatted(id, other.getClass().getName(), rule.getClass().getName()));
      }
    }
    RuleRegistry registry = new RuleRegistry(byId);
    registry.requireOneDeclarationOfEachOption();
    return registry;
  }

  private static String idOf(Rule rule) {
    try {
      return Objects.requireNonNull(rule.info(), "null").id();
    } catch (RuntimeException | LinkageError e) {
      throw new IllegalArgumentException(
          "the rule %s does not say what it is".formatted(rule.getClass().getName()), e);
    }
  }

  /** What a user sets would reach one of the rules and not the other. */
  private void requireOneDeclarationOfEachOption() {
    Map<String, RuleInfo> declaring = new HashMap<>();
    Map<String, Option<?>> options = new HashMap<>();
    for (RuleInfo rule : infos) {
      for (Option<?> option : rule.options()) {
        RuleInfo first = declaring.putIfAbsent(option.key(), rule);
        Option<?> known = options.putIfAbsent(option.key(), option);
        if (first != null && !option.equals(known)) {
          throw new IllegalArgumentException(
              "the rules %s and %s declare the option %s in two ways; give it one constant or two keys"
                  .formatted(first.id(), rule.id(), option.key()));
        }
      }
    }
  }

  /** All rules, ordered by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** What all rules declare, ordered by id. */
  public List<RuleInfo> infos() {
    return infos;
  }

  /** The rule with the id. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
