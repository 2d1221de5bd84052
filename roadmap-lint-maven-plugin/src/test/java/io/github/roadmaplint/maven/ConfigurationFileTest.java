package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All goals take what the repository's configuration file says, and parameters win over it. */
@MojoTest
@MojoParameter(name = "today", value = "2026-01-15")
class ConfigurationFileTest {
  private static final String ROADMAP = "# Roadmap\n\nFORBIDDEN\n\nLast updated: 2026-01-10\n";

  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;
  @TempDir Path folder;

  @BeforeEach
  void startMavenInTheFolder() {
    StartedMaven.in(folder, session, project, execution);
  }

  @Test
  @InjectMojo(goal = "lint")
  void setsSeverities(LintMojo lint) throws Exception {
    write("ROADMAP.md", ROADMAP);
    write(".roadmap-lint.yaml", "links: off\nrules: {test/word: warning}\n");

    lint.execute();

    verify(log).warn(contains("ROADMAP.md:3:1  warning  The word FORBIDDEN"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "rules", value = "test/word=error")
  @MojoParameter(name = "links", value = "off")
  void losesAgainstParameters(LintMojo lint) throws Exception {
    write("ROADMAP.md", ROADMAP);
    write(".roadmap-lint.yaml", "links: check\nrules: {test/word: off}\n");

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error in 1 roadmap");
  }

  @Test
  @InjectMojo(goal = "lint")
  void setsWhatFailsTheBuild(LintMojo lint) throws Exception {
    write("ROADMAP.md", ROADMAP);
    write(".roadmap-lint.yaml", "links: off\nfailOn: never\n");

    lint.execute();

    verify(log).error(contains("The word FORBIDDEN"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "failOn", value = "error")
  void losesInThatToo(LintMojo lint) throws Exception {
    write("ROADMAP.md", ROADMAP);
    write(".roadmap-lint.yaml", "links: off\nfailOn: never\n");

    assertThatThrownBy(lint::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @InjectMojo(goal = "lint")
  void namesRoadmapsFromItsOwnFolder(LintMojo lint) throws Exception {
    Path module = Files.createDirectory(folder.resolve("module"));
    Files.createDirectory(folder.resolve(".git"));
    project.setFile(module.resolve("pom.xml").toFile());
    project.getBuild().setDirectory(module.resolve("target").toString());
    write(
        ".roadmap-lint.yaml",
        "links: off\nfiles: [module/PLAN.md, module/OLD.md]\nexcludes: [module/OLD.md]\n");
    write("module/PLAN.md", ROADMAP);
    write("module/OLD.md", ROADMAP);
    write("module/ROADMAP.md", ROADMAP);

    assertThatThrownBy(lint::execute).hasMessage("1 error in 1 roadmap");
    verify(log).error(contains("module/PLAN.md:3:1"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "links", value = "off")
  void isAnErrorWithItsPlaceWhereItIsWrong(LintMojo lint) throws Exception {
    write("ROADMAP.md", ROADMAP);
    write(".roadmap-lint.yaml", "rules:\n  test/wort: off\n");

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(".roadmap-lint.yaml:2:3: unknown rule 'test/wort'; did you mean 'test/word'?");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "links", value = "off")
  void isAnErrorInAFolderToo(LintMojo lint) throws Exception {
    write("a/ROADMAP.md", ROADMAP);
    write("a/.roadmap-lint.yaml", "rules:\n");
    write("a/b/.roadmap-lint.yaml", "not even looked at");
    write("b/ROADMAP.md", ROADMAP);
    write("b/.roadmap-lint.yaml", "preset: lax\n");

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("b/.roadmap-lint.yaml:1:9: expected one of recommended, strict");
  }

  @Test
  @InjectMojo(goal = "schedule")
  void setsTheCadenceOfSchedules(ScheduleMojo schedule) throws Exception {
    write("ROADMAP.md", ROADMAP);
    write("old/ROADMAP.md", ROADMAP);
    write(
        ".roadmap-lint.yaml",
        """
        options: {freshness: {cadence: monthly}}
        overrides:
          - files: [old/*]
            options: {freshness: {cadence: yearly}}
        """);

    schedule.execute();

    assertThat(folder.resolve("target/roadmap-lint/review-schedule.ics"))
        .content()
        .contains("20260228", "20271231");
  }

  @Test
  @InjectMojo(goal = "review")
  void setsTheCadenceOfReviews(ReviewMojo review) throws Exception {
    write("ROADMAP.md", "# Plan\n\nLast updated: 2025-12-01\nNext review: January 2026\n");
    write(".roadmap-lint.yaml", "options: {freshness: {cadence: monthly}}\n");

    review.execute();

    assertThat(folder.resolve("ROADMAP.md"))
        .hasContent("# Plan\n\nLast updated: 2026-01-15\nNext review: February 2026\n");
  }

  @Test
  @InjectMojo(goal = "fix")
  @MojoParameter(name = "links", value = "off")
  void switchesFixesOff(FixMojo fix) throws Exception {
    String table = "# Plan\n\n| A | B |\n| - | - |\n| 1 |\n\nLast updated: 2026-01-10\n";
    write("ROADMAP.md", table);
    write("b/ROADMAP.md", table);
    write("b/.roadmap-lint.yaml", "rules: {tables/missing-cells: off}\n");

    fix.execute();

    assertThat(folder.resolve("ROADMAP.md")).content().contains("| 1 | |");
    assertThat(folder.resolve("b/ROADMAP.md")).hasContent(table);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
