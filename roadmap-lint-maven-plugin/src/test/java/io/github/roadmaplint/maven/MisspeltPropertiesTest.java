package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltPropertiesTest {
  private static final Set<String> NAMES =
      Set.of("roadmap.failOn", "roadmap.excludes", "roadmap.files", "roadmap.baseline");
  private static final MisspeltProperties KNOWN =
      new MisspeltProperties(NAMES, NAMES, MisspeltPropertiesTest::setBy);

  @Test
  void areToldWithTheNearestName() {
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.exclude", "old/");
    commandLine.setProperty("roadmap.failon", "never");
    commandLine.setProperty("roadmap.includes", "PLAN.md");
    commandLine.setProperty("roadmap.cadence", "monthly");

    assertThat(KNOWN.warnings(commandLine))
        .containsExactly(
            "-Droadmap.cadence: no goal has this parameter; mvn roadmap:help -Ddetail lists all of them",
            "-Droadmap.exclude: no goal has this parameter; did you mean -Droadmap.excludes?",
            "-Droadmap.failon: no goal has this parameter; did you mean -Droadmap.failOn?",
            "-Droadmap.includes: no goal has this parameter; did you mean -Droadmap.files?");
  }

  @Test
  void areToldWhereOnlyThePrefixIsMisspelt() {
    Properties commandLine = new Properties();
    commandLine.setProperty("Roadmap.files", "PLAN.md");
    commandLine.setProperty("roadmap-lint.failon", "never");
    commandLine.setProperty("roadmaplint.baseline", "off");
    commandLine.setProperty("roadmap-lint.version", "0.1.0");
    commandLine.setProperty("docs.files", "docs/**");

    assertThat(KNOWN.warnings(commandLine))
        .containsExactly(
            "-DRoadmap.files: no goal has this parameter; did you mean -Droadmap.files?",
            "-Droadmap-lint.failon: no goal has this parameter; did you mean -Droadmap.failOn?",
            "-Droadmaplint.baseline: no goal has this parameter; did you mean -Droadmap.baseline?");
  }

  /** A POM may have properties of its own, so that only what is near to a parameter is one. */
  @Test
  void areToldOfAPomWhereTheyAreNearToAParameter() {
    Properties pom = new Properties();
    pom.setProperty("roadmap.exclude", "old/");
    pom.setProperty("roadmap.files", "PLAN.md");
    pom.setProperty("roadmap.version", "0.1.0");
    pom.setProperty("roadmap-lint.version", "0.1.0");

    assertThat(KNOWN.warningsOfPom(pom))
        .containsExactly(
            "<roadmap.exclude> in the POM: no goal has this parameter; did you mean <roadmap.excludes>?");
  }

  @Test
  void areToldWhereTheyAreOptionsOrRules() {
    Properties properties = new Properties();
    properties.setProperty("roadmap.freshness.cadence", "monthly");
    properties.setProperty("roadmap.tables/alignment", "off");

    assertThat(KNOWN.warnings(properties))
        .containsExactly(
            "-Droadmap.freshness.cadence: no goal has this parameter; did you mean -Droadmap.options=freshness.cadence=...?",
            "-Droadmap.tables/alignment: no goal has this parameter; did you mean -Droadmap.rules=tables/alignment=...?");
    assertThat(KNOWN.warningsOfPom(properties))
        .startsWith(
            "<roadmap.freshness.cadence> in the POM: no goal has this parameter; did you mean <roadmap.options>freshness.cadence=...?");
    assertThat(KNOWN.isNearToParameter(properties)).isTrue();
  }

  @Test
  void areNotWhatOthersReadOrGoalsKnow() {
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.files", "PLAN.md");
    commandLine.setProperty("roadmaps", "1");
    commandLine.setProperty("skipTests", "true");

    assertThat(KNOWN.warnings(commandLine)).isEmpty();
    commandLine.setProperty("roadmap.failon", "never");
    assertThat(
            new MisspeltProperties(Set.of(), Set.of(), none -> Optional.empty())
                .warnings(commandLine))
        .isEmpty();
  }

  @Test
  void areNearToAParameterOrNot() {
    Properties near = new Properties();
    near.setProperty("roadmap.failon", "never");
    Properties elsewhere = new Properties();
    elsewhere.setProperty("roadmap.includes", "PLAN.md");
    Properties far = new Properties();
    far.setProperty("roadmap.cadence", "monthly");

    assertThat(KNOWN.isNearToParameter(near)).isTrue();
    assertThat(KNOWN.isNearToParameter(elsewhere)).isTrue();
    assertThat(KNOWN.isNearToParameter(far)).isFalse();
    MisspeltProperties unknown =
        new MisspeltProperties(Set.of(), Set.of(), none -> Optional.empty());
    assertThat(unknown.isNearToParameter(elsewhere)).isFalse();
    assertThat(unknown.warningsOfPom(elsewhere)).isEmpty();
  }

  @Test
  void areAlsoThoseOfAnotherGoal() throws Exception {
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.file", "docs/ROADMAP.md");
    commandLine.setProperty("roadmap.rule", "text/mojibake");
    commandLine.setProperty("roadmap.failOn", "never");
    MojoExecution fix = PluginGoals.execution("fix");

    MisspeltProperties alone =
        MisspeltProperties.of(fix, List.of("roadmap:fix"), none -> Optional.empty());

    assertThat(alone.warnings(commandLine))
        .containsExactly(
            "-Droadmap.file: the goal does not have this parameter; did you mean -Droadmap.files?",
            "-Droadmap.rule: the goal does not have this parameter; did you mean -Droadmap.fix.rules?");
    assertThat(alone.isNearToParameter(commandLine)).isTrue();
    assertThat(
            MisspeltProperties.of(
                    PluginGoals.execution("lint"), List.of("verify"), none -> Optional.empty())
                .warnings(commandLine))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"roadmap:config", "io.github.roadmaplint:roadmap-lint-maven-plugin:1.0:config@a"})
  void areNotThoseOfAnotherGoalOfTheCommand(String config) throws Exception {
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.file", "docs/ROADMAP.md");

    MisspeltProperties both =
        MisspeltProperties.of(
            PluginGoals.execution("fix"), List.of("roadmap:fix", config), none -> Optional.empty());

    assertThat(both.warnings(commandLine)).isEmpty();
    assertThat(both.isNearToParameter(commandLine)).isFalse();
  }

  private static Optional<String> setBy(String name) {
    return Optional.ofNullable(
        Map.of("freshness.cadence", "roadmap.options", "tables/alignment", "roadmap.rules")
            .get(name));
  }
}
