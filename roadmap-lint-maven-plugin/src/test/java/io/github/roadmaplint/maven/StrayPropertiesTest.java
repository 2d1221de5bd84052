package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayPropertiesTest {
  private static final RepositoryChoice NOTHING = new RepositoryChoice("", new Properties(), false);

  @Test
  void areToldWithTheGoalsThatReadThem() throws Exception {
    assertThat(warnings(NOTHING, "roadmap:lint"))
        .containsExactly(
            "-Droadmap.dryRun: counts for nothing without roadmap:fix or roadmap:review",
            "-Droadmap.fix.rules: counts for nothing without roadmap:fix",
            "-Droadmap.rule: counts for nothing without roadmap:explain");
    assertThat(warnings(NOTHING, "roadmap:review"))
        .containsExactly(
            "-Droadmap.fix.rules: counts for nothing without roadmap:fix",
            "-Droadmap.rule: counts for nothing without roadmap:explain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap:fix", "a.b:roadmap-lint-maven-plugin:1.0:fix@docs"})
  void areNotThoseOfAnotherGoalOfTheCommand(String fix) throws Exception {
    assertThat(warnings(NOTHING, fix, "roadmap:lint", "roadmap:explain")).isEmpty();
  }

  @Test
  void areNotToldWhereAPhaseMayRunAnyGoal() throws Exception {
    assertThat(warnings(NOTHING, "verify")).isEmpty();
    assertThat(warnings(NOTHING, "roadmap:lint", "verify")).isEmpty();
    assertThat(warnings(NOTHING)).isEmpty();
  }

  @Test
  void areNotWhatTheRepositorySetsForAllCommands() throws Exception {
    RepositoryChoice all =
        new RepositoryChoice(
            "-Droadmap.dryRun=true -Droadmap.rule=a -Droadmap.fix.rules=tables",
            new Properties(),
            false);

    assertThat(warnings(all, "roadmap:lint")).isEmpty();
  }

  @Test
  void areNotADryRunThatNobodyWants() throws Exception {
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.dryRun", "False");

    assertThat(
            StrayProperties.of(PluginGoals.execution("lint"), List.of("roadmap:lint"))
                .warnings(commandLine, NOTHING))
        .isEmpty();
  }

  private static List<String> warnings(RepositoryChoice repository, String... goals)
      throws Exception {
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.rule", "text/mojibake");
    commandLine.setProperty("roadmap.fix.rules", "tables");
    commandLine.setProperty("roadmap.dryRun", "true");
    commandLine.setProperty("roadmap.failOn", "never");
    return StrayProperties.of(PluginGoals.execution("lint"), List.of(goals))
        .warnings(commandLine, repository);
  }
}
