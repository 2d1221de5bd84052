package io.github.roadmaplint.maven;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;

/**
 * What the command line sets for goals that it does not run. Only parameters that are of use to few
 * goals: others, such as the folder for reports, are set for many commands alike.
 *
 * @param readers the goals that read each of those properties
 */
record StrayProperties(Map<String, Set<String>> readers) {
  private static final Set<String> OF_FEW_GOALS =
      Set.of("roadmap.dryRun", "roadmap.fix.rules", "roadmap.rule");

  /**
   * None where a phase is run, since any goal may be bound to it.
   *
   * @param goals what the command runs, as {@code roadmap:fix}
   */
  static StrayProperties of(MojoExecution execution, List<String> goals) {
    Map<String, Set<String>> readers = new TreeMap<>();
    if (!goals.isEmpty() && goals.stream().allMatch(goal -> goal.contains(":"))) {
      GoalParameters.goals(execution).forEach(goal -> add(goal, readers));
      Set<String> run = goals.stream().map(GoalParameters::name).collect(Collectors.toSet());
      readers.values().removeIf(each -> each.stream().anyMatch(run::contains));
    }
    return new StrayProperties(readers);
  }

  private static void add(MojoDescriptor goal, Map<String, Set<String>> readers) {
    GoalParameters.of(goal)
        .map(GoalParameters::property)
        .filter(OF_FEW_GOALS::contains)
        .forEach(
            each -> readers.computeIfAbsent(each, none -> new TreeSet<>()).add(goal.getGoal()));
  }

  /**
   * What to say of them.
   *
   * @param repository what its files set for all commands
   */
  List<String> warnings(Properties commandLine, RepositoryChoice repository) {
    return readers.entrySet().stream()
        .filter(each -> !commandLine.getProperty(each.getKey(), "false").equalsIgnoreCase("false"))
        .filter(each -> !repository.names(each.getKey()))
        .map(
            each ->
                each.getValue().stream()
                    .map(goal -> "roadmap:" + goal)
                    .collect(
                        Collectors.joining(
                            " or ", "-D" + each.getKey() + ": counts for nothing without ", "")))
        .toList();
  }
}
