package io.github.roadmaplint.maven;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;

/** What Maven knows of the goals of this plugin and of their parameters. */
final class GoalParameters {
  static final String PREFIX = "roadmap.";

  private GoalParameters() {}

  /** All goals of the plugin; none where Maven does not tell. */
  static List<MojoDescriptor> goals(MojoExecution execution) {
    return Stream.ofNullable(execution.getMojoDescriptor())
        .flatMap(goal -> goal.getPluginDescriptor().getMojos().stream())
        .toList();
  }

  /** Those of a goal that a property sets. */
  static Stream<Parameter> of(MojoDescriptor goal) {
    return Stream.ofNullable(goal.getParameters())
        .flatMap(List::stream)
        .filter(each -> each.getExpression() != null)
        .filter(
            each ->
                each.getExpression().startsWith("${" + PREFIX)
                    && each.getExpression().endsWith("}"));
  }

  /** The property that sets one: {@code roadmap.fix.rules}. */
  static String property(Parameter parameter) {
    return parameter.getExpression().substring(2, parameter.getExpression().length() - 1);
  }

  /** A goal without the plugin and the execution: {@code fix} of {@code roadmap:fix@docs}. */
  static String name(String goal) {
    return goal.substring(goal.lastIndexOf(':') + 1).replaceFirst("@.*", "");
  }
}
