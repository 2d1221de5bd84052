package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.NearestName;
import java.util.Collection;
import java.util.List;

/** Says that there is no such name, and which one was probably meant. */
final class UnknownName {
  private UnknownName() {}

  static ConfigurationException of(String kind, String name, Collection<String> names) {
    return new ConfigurationException("unknown " + kind + " '" + name + "'" + hint(name, names));
  }

  private static String hint(String name, Collection<String> names) {
    String category = name.endsWith("/*") ? name.substring(0, name.length() - 1) : name + "/";
    List<String> rules = names.stream().filter(each -> each.startsWith(category)).toList();
    if (!rules.isEmpty()) {
      return "; the rules of that category are: " + String.join(", ", rules);
    }
    return NearestName.among(names, name)
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .orElse("; there are" + (names.isEmpty() ? " none" : ": " + String.join(", ", names)));
  }
}
