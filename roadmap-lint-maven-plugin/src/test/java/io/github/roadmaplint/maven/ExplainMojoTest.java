package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

@MojoTest
class ExplainMojoTest {
  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;
  @TempDir Path folder;
  private final Properties environment = new Properties();

  @BeforeEach
  void startMavenInAFolderWithoutARoadmap() {
    doReturn(null).when(project).getBasedir();
    environment.setProperty("env.COLUMNS", "60");
    when(session.getRequest())
        .thenReturn(new DefaultMavenExecutionRequest().setBaseDirectory(folder.toFile()));
    when(session.getSystemProperties()).thenReturn(environment);
    doReturn(MojoExecution.Source.CLI).when(execution).getSource();
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = " tables/extra-cells ")
  void printsThePageOfARule(ExplainMojo explain) throws Exception {
    explain.execute();

    String[] lines = shown().split("\\R");
    assertThat(lines)
        .startsWith("", "Here: error; recommended: error; strict: error; no fix", "")
        .contains("tables/extra-cells", "Why", "bad:")
        .contains("    | Drivers | Q1 2026 | in review |")
        .allMatch(line -> line.length() <= 60);
    verify(log, never()).warn(anyString());
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "links/dead")
  void usesColourWhereItIsAskedFor(ExplainMojo explain) throws Exception {
    Properties user = new Properties();
    user.setProperty("style.color", "always");
    when(session.getUserProperties()).thenReturn(user);

    explain.execute();

    assertThat(shown()).contains("\u001B[1mlinks/dead\u001B[m");
  }

  @Test
  @InjectMojo(goal = "explain")
  void listsAllRulesThoseOfAdoptersIncluded(ExplainMojo explain) throws Exception {
    explain.execute();

    assertThat(shown())
        .containsPattern("(?m)^freshness +here +recommended +strict +fix$")
        .containsPattern("(?m)^  tables/missing-cells +warning +warning +error +yes$")
        .containsPattern("(?m)^  test/word +error +error +warning$");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "tables")
  @MojoParameter(name = "preset", value = "strict")
  @MojoParameter(name = "rules", value = "tables/header=info")
  void listsACategoryWithTheSeveritiesThatCountHere(ExplainMojo explain) throws Exception {
    explain.execute();

    assertThat(shown())
        .containsPattern("(?m)^  tables/missing-cells +error +warning +error +yes$")
        .containsPattern("(?m)^  tables/header +info +warning +warning$")
        .doesNotContain("freshness");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "test/word")
  void explainsARuleWithoutAPage(ExplainMojo explain) throws Exception {
    explain.execute();

    assertThat(shown()).contains("test/word", "a word", "test.word");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "tables/extra-cell")
  void offersTheNearestName(ExplainMojo explain) {
    expect(explain, "'tables/extra-cell'; did you mean 'tables/extra-cells'?");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "extra-cells")
  void offersTheRuleOfThatNameInACategory(ExplainMojo explain) {
    expect(explain, "'extra-cells'; did you mean 'tables/extra-cells'?");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "ded")
  void offersTheRuleOfANearNameInACategory(ExplainMojo explain) {
    expect(explain, "'ded'; did you mean 'links/dead'?");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "everything")
  void offersTheListWhereNothingIsNear(ExplainMojo explain) {
    expect(explain, "'everything'; without a name, all rules are listed");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "links/dead")
  void needsNoSoundRoadmap(ExplainMojo explain) throws Exception {
    Files.createDirectory(folder.resolve("ROADMAP.md"));

    explain.execute();

    assertThat(shown()).contains("links/dead");
  }

  private static void expect(ExplainMojo explain, String message) {
    assertThatThrownBy(explain::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("roadmap.rule: there is no rule or category " + message);
  }

  private String shown() {
    ArgumentCaptor<CharSequence> text = ArgumentCaptor.forClass(CharSequence.class);
    verify(log).info(text.capture());
    return text.getValue().toString();
  }
}
