package io.github.roadmaplint.maven;

import io.github.roadmaplint.rule.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;

/**
 * What the command line sets and no goal reads, or another one than those that run: Maven passes
 * over it, so that a misspelt parameter counts for nothing in silence.
 *
 * @param known the properties that goals read
 * @param taken those of them that goals of this command read
 * @param setBy the property that sets the option or rule of a name, if it is that of one
 */
record MisspeltProperties(
    Set<String> known, Set<String> taken, Function<String, Optional<String>> setBy) {
  private static final String PREFIX = GoalParameters.PREFIX;

  /** What is written for it, in any letter case, such as the plugin's name. */
  private static final Set<String> LIKE_PREFIX = Set.of("roadmap", "roadmap-lint", "roadmaplint");

  /** How other plugins call a parameter, where the nearest name here means the contrary. */
  private static final Map<String, String> ELSEWHERE =
      Map.of("include", "files", "includes", "files");

  /** What one goal is given for another's. */
  private static final Map<String, String> OF_ANOTHER_GOAL =
      Map.of("file", "files", "rule", "fix.rules");

  /**
   * Of all goals of the plugin, since a command may run several.
   *
   * @param goals what the command runs, as {@code roadmap:fix}
   */
  static MisspeltProperties of(
      MojoExecution execution, List<String> goals, Function<String, Optional<String>> setBy) {
    List<MojoDescriptor> all = GoalParameters.goals(execution);
    Set<String> run = goals.stream().map(GoalParameters::name).collect(Collectors.toSet());
    return new MisspeltProperties(
        properties(all.stream()),
        properties(
            all.stream()
                .filter(
                    each ->
                        each.equals(execution.getMojoDescriptor())
                            || run.contains(each.getGoal()))),
        setBy);
  }

  private static Set<String> properties(Stream<MojoDescriptor> goals) {
    return goals
        .flatMap(GoalParameters::of)
        .map(GoalParameters::property)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What to say of them; nothing where nobody knows what goals read. */
  List<String> warnings(Properties commandLine) {
    return Stream.concat(
            unknown(commandLine)
                .map(each -> "-D" + each + ": no goal has this parameter; " + hint(each)),
            ofAnotherGoal(commandLine)
                .map(
                    each ->
                        "-D%s%s: the goal does not have this parameter; did you mean -D%s%s?"
                            .formatted(PREFIX, each, PREFIX, OF_ANOTHER_GOAL.get(each))))
        .toList();
  }

  /** Whether one of them is near to a parameter, so that somebody counts on that. */
  boolean isNearToParameter(Properties commandLine) {
    return unknown(commandLine).anyMatch(each -> meant(each).isPresent())
        || ofAnotherGoal(commandLine).findAny().isPresent();
  }

  /** The same of a POM, which may have properties of its own that begin so. */
  List<String> warningsOfPom(Properties pom) {
    return unknown(pom)
        .flatMap(
            each ->
                meant(each)
                    .map(
                        meant ->
                            "<%s> in the POM: no goal has this parameter; did you mean %s?"
                                .formatted(each, meant.inPom()))
                    .stream())
        .toList();
  }

  private Stream<String> ofAnotherGoal(Properties commandLine) {
    return OF_ANOTHER_GOAL.entrySet().stream()
        .filter(each -> commandLine.containsKey(PREFIX + each.getKey()))
        .filter(each -> !taken.contains(PREFIX + each.getKey()))
        .filter(each -> taken.contains(PREFIX + each.getValue()))
        .map(Map.Entry::getKey)
        .sorted();
  }

  private Stream<String> unknown(Properties properties) {
    if (known.isEmpty()) {
      return Stream.empty();
    }
    return properties.stringPropertyNames().stream()
        .filter(each -> !known.contains(each) && isMeantForGoals(each))
        .sorted();
  }

  private boolean isMeantForGoals(String name) {
    return name.startsWith(PREFIX)
        || LIKE_PREFIX.contains(name.split("\\.", 2)[0].toLowerCase(Locale.ROOT))
            && known.stream().anyMatch((PREFIX + withoutPrefix(name))::equalsIgnoreCase);
  }

  private static String withoutPrefix(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private String hint(String name) {
    return meant(name)
        .map(meant -> "did you mean %s?".formatted(meant.onCommandLine()))
        .orElse("mvn roadmap:help -Ddetail lists all of them");
  }

  private Optional<Meant> meant(String name) {
    // What they have in common would make any two of them alike.
    List<String> names = known.stream().map(MisspeltProperties::withoutPrefix).toList();
    String meant = withoutPrefix(name);
    return setBy
        .apply(meant)
        .map(parameter -> new Meant(parameter, meant + "=..."))
        .or(
            () ->
                Optional.ofNullable(ELSEWHERE.get(meant))
                    .or(() -> NearestName.among(names, meant))
                    .map(parameter -> new Meant(PREFIX + parameter, "")));
  }

  /** The parameter that is probably meant, and what it is to hold where that is known. */
  private record Meant(String parameter, String value) {
    String onCommandLine() {
      return "-D" + parameter + (value.isEmpty() ? "" : "=" + value);
    }

    String inPom() {
      return "<" + parameter + ">" + value;
    }
  }
}
