package io.github.roadmaplint.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;

/**
 * What the command line sets and does not count: misspelt, overruled by the POM, or for goals that
 * it does not run. Somebody may count on it where it is a dry run, or chooses what is mended.
 */
record VainProperties(
    Properties commandLine,
    MisspeltProperties misspelt,
    OverruledProperties overruled,
    List<String> stray) {
  private static final String DRY_RUN = "roadmap.dryRun";

  /**
   * @param repository what its files set for all commands
   * @param setBy the property that sets the option or rule of a name, if it is that of one
   */
  static VainProperties of(
      MavenSession session,
      MojoExecution execution,
      RepositoryChoice repository,
      Function<String, Optional<String>> setBy) {
    Properties commandLine = session.getUserProperties();
    return new VainProperties(
        commandLine,
        MisspeltProperties.of(execution, session.getGoals(), setBy),
        OverruledProperties.of(execution, commandLine),
        StrayProperties.of(execution, session.getGoals()).warnings(commandLine, repository));
  }

  /** Why a goal that changes roadmaps must not do so. */
  Optional<String> refusalOfChanges() {
    if (misspelt.isNearToParameter(commandLine)) {
      return Optional.of(
          String.join("; ", misspelt.warnings(commandLine)) + " Nothing was changed");
    }
    return overruled.chooseChanges()
        ? Optional.of(String.join("; ", overruled.warnings()) + ". Nothing was changed")
        : Optional.empty();
  }

  /** Why a goal without a dry run must not write. */
  Optional<String> refusalOfWriting() {
    return commandLine.getProperty(DRY_RUN, "false").equalsIgnoreCase("false")
        ? Optional.empty()
        : Optional.of(
            "-D" + DRY_RUN + ": the goal has no dry run; leave it out. Nothing was written");
  }

  /**
   * What to say of the others.
   *
   * @param pom the POM's properties, which may be misspelt as well
   */
  List<String> warnings(Properties pom) {
    return Stream.of(
            misspelt.warnings(commandLine),
            overruled.warnings(),
            stray,
            misspelt.warningsOfPom(pom))
        .flatMap(List::stream)
        .toList();
  }
}
