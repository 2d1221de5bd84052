package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MisspeltPropertiesTest {
  private static final MisspeltProperties KNOWN =
      new MisspeltProperties(
          Set.of("roadmap.failOn", "roadmap.excludes", "roadmap.files", "roadmap.baseline"));

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
  void areNotWhatOthersReadOrGoalsKnow() {
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.files", "PLAN.md");
    commandLine.setProperty("roadmaps", "1");
    commandLine.setProperty("skipTests", "true");

    assertThat(KNOWN.warnings(commandLine)).isEmpty();
    commandLine.setProperty("roadmap.failon", "never");
    assertThat(new MisspeltProperties(Set.of()).warnings(commandLine)).isEmpty();
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
    MisspeltProperties unknown = new MisspeltProperties(Set.of());
    assertThat(unknown.isNearToParameter(elsewhere)).isFalse();
    assertThat(unknown.warningsOfPom(elsewhere)).isEmpty();
  }
}
