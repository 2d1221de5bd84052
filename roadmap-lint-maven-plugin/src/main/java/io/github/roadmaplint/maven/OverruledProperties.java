package io.github.roadmaplint.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What the command line sets in vain, since Maven lets the {@code <configuration>} of the POM win.
 *
 * @param parameters those of the goal
 */
record OverruledProperties(List<Parameter> parameters) {
  /** What somebody counts on who has roadmaps changed. */
  private static final Set<String> CHOOSE_CHANGES =
      Set.of("roadmap.dryRun", "roadmap.fix.rules", "roadmap.files", "roadmap.excludes");

  static OverruledProperties of(MojoExecution execution, Properties commandLine) {
    Xpp3Dom configuration = execution.getConfiguration();
    return new OverruledProperties(
        Stream.ofNullable(configuration == null ? null : execution.getMojoDescriptor())
            .flatMap(GoalParameters::of)
            .filter(each -> isOverruled(each, configuration.getChild(each.getName()), commandLine))
            .toList());
  }

  private static boolean isOverruled(
      Parameter parameter, @Nullable Xpp3Dom inPom, Properties commandLine) {
    String wanted = commandLine.getProperty(GoalParameters.property(parameter), "");
    String chosen = inPom == null ? "" : text(inPom);
    // Where the POM says nothing, Maven hands the expression of the parameter on.
    return !wanted.isBlank()
        && !chosen.isBlank()
        && !chosen.equals(parameter.getExpression())
        && !ListParameter.items(chosen).equals(ListParameter.items(wanted));
  }

  private static String text(Xpp3Dom element) {
    return element.getChildCount() == 0
        ? Objects.requireNonNullElse(element.getValue(), "")
        : Arrays.stream(element.getChildren())
            .map(OverruledProperties::text)
            .collect(Collectors.joining(","));
  }

  /** What to say of them. */
  List<String> warnings() {
    return parameters.stream()
        .map(
            each ->
                "-D%1$s: <%2$s> in the POM's <configuration> wins over it; set <%1$s> in <properties> there instead"
                    .formatted(GoalParameters.property(each), each.getName()))
        .toList();
  }

  /** Whether one of them chooses what is changed. */
  boolean chooseChanges() {
    return parameters.stream().map(GoalParameters::property).anyMatch(CHOOSE_CHANGES::contains);
  }
}
