package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose findings are mended: those of all rules, or of some. */
public final class FixSelection {
  private final List<RuleInfo> rules;
  private final Set<String> ids;

  private FixSelection(List<RuleInfo> rules) {
    this.rules = rules;
    this.ids = new LinkedHashSet<>(rules.stream().map(RuleInfo::id).toList());
  }

  /** All rules. */
  public static FixSelection all(RuleRegistry registry) {
    return new FixSelection(registry.infos());
  }

  /**
   * Some rules.
   *
   * @param names ids of rules, or categories, which stand for all their rules that can fix
   * @throws ConfigurationException if there is no such rule or category, or it can fix nothing
   */
  public static FixSelection of(RuleRegistry registry, Collection<String> names) {
    List<RuleInfo> chosen = new ArrayList<>();
    for (String name : names) {
      List<RuleInfo> named = named(registry, name);
      List<RuleInfo> fixable = named.stream().filter(RuleInfo::fixable).toList();
      if (named.isEmpty()) {
        throw unknown(registry, name);
      }
      if (fixable.isEmpty()) {
        throw new ConfigurationException(
            "'%s' has no fix; %s".formatted(name, thoseWithFixes(registry)));
      }
      chosen.addAll(fixable);
    }
    return new FixSelection(chosen);
  }

  /** Whether the findings of the rule are mended. */
  public boolean includes(String rule) {
    return ids.contains(rule);
  }

  /** The chosen rules that a configuration has switched off, so that they find nothing to mend. */
  public List<String> switchedOff(LintConfiguration configuration) {
    return rules.stream()
        .filter(rule -> configuration.severity(rule) == Severity.OFF)
        .map(RuleInfo::id)
        .distinct()
        .toList();
  }

  private static List<RuleInfo> named(RuleRegistry registry, String name) {
    return registry.infos().stream()
        .filter(rule -> rule.id().equals(name) || rule.category().equals(name))
        .toList();
  }

  private static ConfigurationException unknown(RuleRegistry registry, String name) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> fixable = new LinkedHashSet<>();
    for (RuleInfo rule : registry.infos()) {
      List<String> names = List.of(rule.category(), rule.id());
      all.addAll(names);
      if (rule.fixable()) {
        fixable.addAll(names);
      }
    }
    return NearestName.among(all, name)
        .filter(nearest -> !fixable.contains(nearest))
        .map(
            nearest ->
                new ConfigurationException(
                    "unknown rule or category '%s'; did you mean '%s'? It has no fix; %s"
                        .formatted(name, nearest, thoseWithFixes(registry))))
        .orElseGet(() -> UnknownName.of("rule or category", name, fixable));
  }

  private static String thoseWithFixes(RuleRegistry registry) {
    return registry.infos().stream()
        .filter(RuleInfo::fixable)
        .map(RuleInfo::id)
        .collect(Collectors.joining(", ", "those that have one are: ", ""));
  }
}
