package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong value is answered with the parameter's name and the right values. */
@MojoTest
class WrongParameterTest {
  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @TempDir Path folder;

  @BeforeEach
  void startMavenInAFolderWithARoadmap() throws IOException {
    Files.writeString(folder.resolve("ROADMAP.md"), "# Plan\n");
    StartedMaven.in(folder, session, project, execution);
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "skip", value = "yes")
  void skip(LintMojo lint) {
    expect(lint, "roadmap.skip: expected true or false, not 'yes'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "failIfNoFiles", value = "1")
  void failIfNoFiles(LintMojo lint) {
    expect(lint, "roadmap.failIfNoFiles: expected true or false, not '1'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "preset", value = "severe")
  void preset(LintMojo lint) {
    expect(lint, "roadmap.preset: expected one of recommended, strict, not 'severe'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "failOn", value = "fatal")
  void failOn(LintMojo lint) {
    expect(lint, "roadmap.failOn: expected one of error, warning, info, never, not 'fatal'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "reports", value = "json,xml")
  void reports(LintMojo lint) {
    expect(
        lint,
        "roadmap.reports: expected one of console, json, sarif, checkstyle, junit, html, badge, gitlab, github, not"
            + " 'xml'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "consoleLimit", value = "0")
  void consoleLimit(LintMojo lint) {
    expect(lint, "roadmap.console.limit: expected a whole number from 1 to 1000000, not '0'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "today", value = "31.03.2026")
  void today(LintMojo lint) {
    expect(lint, "roadmap.today: expected a date such as 2026-03-31, not '31.03.2026'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "today", value = "+999999999-12-31")
  void todayBeyondClocks(LintMojo lint) {
    expect(lint, "roadmap.today: expected a date such as 2026-03-31, not '+999999999-12-31'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "links", value = "on")
  void links(LintMojo lint) {
    expect(lint, "roadmap.links: expected one of check, cached, off, not 'on'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "rules", value = "test/word=loud")
  void severityOfARule(LintMojo lint) {
    expect(
        lint,
        "roadmap.rules: expected rule=severity, several separated by commas, such as"
            + " tables/alignment=warning, each one of error, warning, info, off, not"
            + " 'test/word=loud'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "rules", value = "test/word: off")
  void formOfRules(LintMojo lint) {
    assertThatThrownBy(lint::execute)
        .hasMessageStartingWith("roadmap.rules: expected rule=severity,")
        .hasMessageEndingWith(", not 'test/word: off'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "rules", value = "test/wort=error")
  void nameOfARule(LintMojo lint) {
    expect(lint, "roadmap.rules: unknown rule 'test/wort'; did you mean 'test/word'?");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "optionList", value = "test.wort=x")
  void nameOfAnOption(LintMojo lint) {
    expect(lint, "roadmap.options: unknown option 'test.wort'; did you mean 'test.word'?");
  }

  @Test
  @InjectMojo(goal = "lint")
  void emptyOption(LintMojo lint) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(
        lint, "options", Collections.singletonMap("freshness.cadence", null));

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("roadmap.options: freshness.cadence: expected weekly, monthly,")
        .hasMessageEndingWith(", not ''");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "optionList", value = "monthly")
  void formOfOptions(LintMojo lint) {
    expect(
        lint,
        "roadmap.options: expected option=value, several separated by commas, such as"
            + " freshness.cadence=monthly, not 'monthly'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "gitHubHosts", value = "https://git.corp.net")
  void hosts(LintMojo lint) {
    expect(
        lint,
        "roadmap.github.hosts: expected a list, each a host such as github.example.org, not"
            + " 'https://git.corp.net'");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "excludes", value = "old[")
  void patterns(LintMojo lint) {
    expect(
        lint,
        "roadmap.excludes: expected a list, each a pattern for files such as docs/**/plan.md, not"
            + " 'old['");
  }

  private static void expect(LintMojo lint, String message) {
    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(message)
        .hasNoCause();
  }
}
