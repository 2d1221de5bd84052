package io.github.roadmaplint.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads {@code key=value} pairs separated by commas, where a value may hold commas itself. */
final class RuleOptions {
  private static final Pattern START = Pattern.compile("\\s*([A-Za-z][\\w-]*(?:\\.[\\w-]+)+)=(.*)");

  private RuleOptions() {}

  /**
   * A part that does not start with a dotted name and an equals sign belongs to the value before.
   */
  static Map<String, String> read(String property, String text) throws MojoExecutionException {
    Map<String, String> options = new LinkedHashMap<>();
    String last = "";
    for (String part : text.split(",")) {
      var start = START.matcher(part);
      if (start.matches()) {
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
}
