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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "skip | yes | roadmap.skip: expected true or false, not 'yes'",
        "failIfNoFiles | 1 | roadmap.failIfNoFiles: expected true or false, not '1'",
        "preset | severe | roadmap.preset: expected one of recommended, strict, not 'severe'",
        "preset | recomended | roadmap.preset: expected one of recommended, strict, not 'recomended'; did you mean 'recommended'?",
        "failOn | fatal | roadmap.failOn: expected one of error, warning, info, never, not 'fatal'",
        "consoleLimit | 0 | roadmap.console.limit: expected a whole number from 1 to 1000000, not '0'",
        "today | 31.03.2026 | roadmap.today: expected a date such as 2026-03-31, not '31.03.2026'",
        "today | +999999999-12-31 | roadmap.today: expected a date such as 2026-03-31, not '+999999999-12-31'",
        "links | on | roadmap.links: expected one of check, cached, off, not 'on'",
        "rules | test/word=loud | roadmap.rules: expected rules with severities, such as tables/alignment=warning, each one of error, warning, info, off, not 'test/word=loud'",
        "rules | test/word=eror | roadmap.rules: expected rules with severities, such as tables/alignment=warning, each one of error, warning, info, off, not 'test/word=eror'; did you mean 'error'?",
        "rules | test/word: off | roadmap.rules: expected rules with severities, such as tables/alignment=warning, each one of error, warning, info, off, not 'test/word: off'; write name=value, several separated by commas",
        "rules | test/wort=error | roadmap.rules: unknown rule 'test/wort'; did you mean 'test/word'?",
        "optionList | test.wort=x | roadmap.options: unknown option 'test.wort'; did you mean 'test.word'?",
        "optionList | freshness.cadence=quaterly | roadmap.options: freshness.cadence: expected weekly, monthly, quarterly, half-yearly, yearly or an ISO-8601 period such as P6W, not 'quaterly'; did you mean 'quarterly'?",
        "optionList | cadence=monthly | roadmap.options: unknown option 'cadence'; did you mean 'freshness.cadence'?",
        "optionList | freshness/cadence=monthly | roadmap.options: unknown option 'freshness/cadence'; did you mean 'freshness.cadence'?",
        "optionList | monthly | roadmap.options: expected option=value, several separated by commas, such as freshness.cadence=monthly, not 'monthly'"
      })
  void isAnswered(
      String field, String value, String message, @InjectMojo(goal = "lint") LintMojo lint)
      throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(lint, field, value);

    expect(lint, message);
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
