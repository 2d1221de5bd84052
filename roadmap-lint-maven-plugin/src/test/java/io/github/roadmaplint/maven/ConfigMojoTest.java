package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Scm;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class ConfigMojoTest {
  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;
  @TempDir Path folder;

  @BeforeEach
  void startMavenInTheFolder() throws IOException {
    StartedMaven.in(folder, session, project, execution);
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.failOn", "never");
    commandLine.setProperty("roadmap.preset", "recommended");
    doReturn(commandLine).when(session).getUserProperties();
    Files.writeString(
        folder.resolve(".roadmap-lint.yaml"),
        """
        failOn: info
        rules: {test/word: warning}
        overrides:
          - files: [docs/*]
            rules: {test/word: info}
        """);
  }

  @Test
  @InjectMojo(goal = "config")
  @MojoParameter(name = "failOn", value = "never")
  @MojoParameter(name = "preset", value = "strict")
  @MojoParameter(name = "optionList", value = "freshness.cadence=monthly")
  void tellsTheFileThePomAndTheCommandLineApart(ConfigMojo config) throws Exception {
    config.execute();

    verify(log).info(contains("\nfailOn: never # -Droadmap.failOn\n"));
    verify(log).info(contains("\npreset: strict # POM\n"));
    verify(log).info(contains("\n  test/word: warning # .roadmap-lint.yaml:2\n"));
    verify(log).info(contains("\n    cadence: monthly # POM\n"));
  }

  @Test
  @InjectMojo(goal = "config")
  @MojoParameter(name = "file", value = "docs/ROADMAP.md")
  void tellsWhatCountsForOneRoadmap(ConfigMojo config) throws Exception {
    Files.writeString(Files.createDirectory(folder.resolve("docs")).resolve("ROADMAP.md"), "");

    config.execute();

    verify(log).info(contains("The configuration for docs/ROADMAP.md:"));
    verify(log).info(contains("\n  test/word: info # .roadmap-lint.yaml:5\n"));
  }

  @Test
  @InjectMojo(goal = "config")
  void takesAnEmptyNameForNone(ConfigMojo config) throws Exception {
    MojoExtension.setVariableValueToObject(config, "file", "");

    config.execute();

    verify(log).info(contains("The configuration for the run as a whole:"));
  }

  @Test
  @InjectMojo(goal = "config")
  @MojoParameter(name = "file", value = "../ROADMAP.md")
  void staysWithinTheRepository(ConfigMojo config) {
    assertThatThrownBy(config::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("roadmap.file: ../ROADMAP.md is not below " + folder);
  }

  @Test
  @InjectMojo(goal = "config")
  void saysThatThereIsNoSuchRoadmap(ConfigMojo config) throws Exception {
    MojoExtension.setVariableValueToObject(config, "file", "docs/ROADMAPS.md");
    String said = "roadmap.file: there is no file docs/ROADMAPS.md in " + folder;
    assertThatThrownBy(config::execute).isInstanceOf(MojoExecutionException.class).hasMessage(said);

    Files.writeString(folder.resolve("ROADMAP.md"), "");
    assertThatThrownBy(config::execute).hasMessage(said + "; name a roadmap such as ROADMAP.md");

    Files.writeString(Files.createDirectory(folder.resolve("docs")).resolve("ROADMAP.md"), "");
    assertThatThrownBy(config::execute).hasMessage(said + "; did you mean 'docs/ROADMAP.md'?");
  }

  @Test
  @InjectMojo(goal = "config")
  void whatAFileChoosesSteersNoTerminal(ConfigMojo config) throws Exception {
    Files.writeString(folder.resolve(".roadmap-lint.yaml"), "excludes: [\"plan\\u202Edm.md\"]\n");

    config.execute();

    verify(log).info(contains("\nexcludes: [plan<U+202E>dm.md] # .roadmap-lint.yaml:1\n"));
  }

  @Test
  @InjectMojo(goal = "config")
  void findsOutWhatShortReferencesAreAbout(ConfigMojo config) throws Exception {
    Files.writeString(
        folder.resolve(".roadmap-lint.yaml"), "options: {links: {shorthand: true}}\n");
    Scm scm = new Scm();
    scm.setUrl("https://github.com/tidewater/shoal");
    when(project.getScm()).thenReturn(scm);

    config.execute();

    verify(log)
        .info(contains("\n    repository: https://github.com/tidewater/shoal # scm or origin\n"));
  }

  @Test
  @InjectMojo(goal = "config")
  void writesASchemaWithTheRulesOfAdopters(ConfigMojo config) throws Exception {
    config.execute();

    assertThat(folder.resolve("target/roadmap-lint/roadmap-lint.schema.json"))
        .content()
        .contains("\"test/word\"", "\"freshness/stale\"");
  }
}
