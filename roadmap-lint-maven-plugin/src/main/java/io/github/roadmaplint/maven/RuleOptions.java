package io.github.roadmaplint.maven;

import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.rule.Option;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads {@code key=value} pairs separated by commas, where a value may hold commas itself. */
final class RuleOptions {
  private static final Pattern START = Pattern.compile("\\s*([A-Za-z][\\w-]*(?:\\.[\\w-]+)+)=(.*)");

  /** No value comes before it, so that what has an equals sign is an option, however misspelt. */
  private static final Pattern FIRST_START = Pattern.compile("\\s*([A-Za-z][\\w./-]*)=(.*)");

  private final String property;

  /** Whether they have entries with names of their own, by key. */
  private final Map<String, Boolean> known;

  /**
   * @param property the parameter's name
   * @param known the options that there are
   */
  RuleOptions(String property, Collection<? extends Option<?>> known) {
    this.property = property;
    this.known =
        known.stream()
            .collect(
                Collectors.toMap(
                    Option::key,
                    each -> "object".equals(each.type().schema().get("type")),
                    (one, same) -> one));
  }

  /**
   * A part that does not start with a dotted name and an equals sign belongs to the value before,
   * and so does the name of a host or the like where that value has entries with names.
   */
  Map<String, String> read(String text) throws MojoExecutionException {
    if (text.isBlank()) {
      return Map.of();
    }
    Map<String, String> options = new LinkedHashMap<>();
    String last = "";
    for (String part : text.split(",")) {
      var start = (last.isEmpty() ? FIRST_START : START).matcher(part);
      if (start.matches() && !isEntry(last, start.group(1))) {
        last = start.group(1);
        options.put(last, start.group(2).strip());
      } else if (last.isEmpty()) {
        throw new MojoExecutionException(
            property
                + ": expected option=value, several separated by commas, such as"
                + " freshness.cadence=monthly, not '"
                + part.strip()
                + "'");
      } else {
        options.merge(last, part, (value, more) -> value + "," + more);
      }
    }
    return options;
  }

  /** A name near to that of an option is that one misspelt. */
  private boolean isEntry(String option, String name) {
    return known.getOrDefault(option, false)
        && !known.containsKey(name)
        && NearestName.among(known.keySet(), name).isEmpty();
  }
}
