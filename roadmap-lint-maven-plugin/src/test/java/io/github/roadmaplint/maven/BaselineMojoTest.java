package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MojoTest
@MojoParameter(name = "today", value = "2026-01-15")
@MojoParameter(name = "links", value = "off")
class BaselineMojoTest {
  private static final String DATE = "\nLast updated: 2026-01-10\n";
  private static final String KNOWN = "# Plan\n\nA FORBIDDEN word.\n" + DATE;

  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;
  @TempDir Path folder;
  private final Properties commandLine = new Properties();
  private Path root;
  private Path file;

  @BeforeEach
  void startMavenInAModuleOfTheRepository() throws IOException {
    root = Files.createDirectory(folder.resolve("repository"));
    Files.createDirectory(root.resolve(".git"));
    Path module = Files.createDirectory(root.resolve("module"));
    StartedMaven.in(module, session, project, execution);
    when(session.getUserProperties()).thenReturn(commandLine);
    file = root.resolve(".roadmap-lint-baseline.json");
    write(KNOWN);
  }

  @Test
  @InjectMojo(goal = "baseline")
  void writesNothingWhereSomebodyCountsOnADryRun(BaselineMojo baseline) throws Exception {
    commandLine.setProperty("roadmap.dryRun", "true");

    assertThatThrownBy(baseline::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("-Droadmap.dryRun: the goal has no dry run; leave it out. Nothing was written");
    assertThat(file).doesNotExist();

    commandLine.setProperty("roadmap.dryRun", "false");
    baseline.execute();
    assertThat(file).exists();
  }

  @Test
  void letsLintFailOnWhatIsNewAlone(
      @InjectMojo(goal = "baseline") BaselineMojo baseline,
      @InjectMojo(goal = "lint") LintMojo lint)
      throws Exception {
    assertThatThrownBy(lint::execute).hasMessage("1 error in 1 roadmap");
    baseline.execute();
    verify(log).info(".roadmap-lint-baseline.json: 1 recorded, 1 of them new; 0 taken out");

    write("# Plan\n\nNew.\n\nA FORBIDDEN word.\n" + DATE);
    lint.execute();
    verify(log).info("No findings in 1 roadmap; 1 finding is in the baseline");
    assertThat(report().at("/baseline/covered/0/range/startLine").asInt()).isEqualTo(5);
    assertThat(report().get("findings").isEmpty()).isTrue();

    write("# Plan\n\nA FORBIDDEN word more.\n" + DATE);
    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error in 1 roadmap");
    verify(log).info("module/ROADMAP.md  no longer found: test/word");
  }

  @Test
  void takesOutWhatIsGone(@InjectMojo(goal = "baseline") BaselineMojo baseline) throws Exception {
    baseline.execute();
    byte[] first = Files.readAllBytes(file);
    baseline.execute();
    assertThat(file).hasBinaryContent(first);

    write("# Plan\n\nA word.\n" + DATE);
    baseline.execute();
    verify(log).info(".roadmap-lint-baseline.json: 0 recorded, 0 of them new; 1 taken out");
    assertThat(Files.readString(file)).doesNotContain("test/word");
  }

  @Test
  @InjectMojo(goal = "baseline")
  void takesOutWhatARoadmapHadThatIsGone(BaselineMojo baseline) throws Exception {
    baseline.execute();
    Files.delete(root.resolve("module/ROADMAP.md"));

    baseline.execute();

    verify(log).warn(contains("No roadmap found"));
    verify(log).info(".roadmap-lint-baseline.json: 0 recorded, 0 of them new; 1 taken out");
  }

  @Test
  @InjectMojo(goal = "baseline")
  void writesNothingWhereThereIsNothing(BaselineMojo baseline) throws Exception {
    write("# Plan\n\nA word.\n" + DATE);

    baseline.execute();

    verify(log).info("Nothing to record");
    assertThat(file).doesNotExist();
  }

  @Test
  @MojoParameter(name = "today", value = "2026-08-01")
  void neverRecordsThatARoadmapIsStale(
      @InjectMojo(goal = "baseline") BaselineMojo baseline,
      @InjectMojo(goal = "lint") LintMojo lint)
      throws Exception {
    baseline.execute();

    verify(log)
        .warn(
            "module/ROADMAP.md: freshness/stale is never recorded; after the review, run mvn roadmap:review");
    assertThatThrownBy(lint::execute)
        .hasMessage("1 error in 1 roadmap; 1 finding is in the baseline");
    verify(log).error(contains("freshness/stale"));
  }

  @Test
  void letsFixMendWhatIsKnown(
      @InjectMojo(goal = "baseline") BaselineMojo baseline, @InjectMojo(goal = "fix") FixMojo fix)
      throws Exception {
    write("# Plan\n\n## SpÃ¤ter\n\nA FORBIDDEN word.\n" + DATE);
    baseline.execute();

    fix.execute();

    assertThat(Files.readString(root.resolve("module/ROADMAP.md"))).contains("## Später");
    verify(log).info("1 finding fixed");
    verify(log).info("No findings in 1 roadmap; 1 finding is in the baseline");
    verify(log).info("module/ROADMAP.md  no longer found: text/mojibake");
    verify(log, never()).error(contains("FORBIDDEN"));
  }

  @Test
  @InjectMojo(goal = "baseline")
  void recordsNothingWhereARuleBrokeDown(BaselineMojo baseline) throws Exception {
    write("# Plan\n\nBREAKDOWN\n" + DATE);

    assertThatThrownBy(baseline::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("1 internal error in 1 roadmap");
    assertThat(file).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "baseline")
  void recordsNothingWhereARoadmapCannotBeRead(BaselineMojo baseline) throws Exception {
    write("x".repeat(1_000_001));

    assertThatThrownBy(baseline::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("1 roadmap could not be read");
    verify(log).error(contains("module/ROADMAP.md:1: a line of 1,000,001 characters"));
    assertThat(file).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "lint")
  void namesTheLineOfADamagedBaseline(LintMojo lint) throws Exception {
    Files.writeString(file, "{\n  \"schemaVersion\": 1,\nnonsense\n");

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            ".roadmap-lint-baseline.json:3: this is not valid JSON; restore the file, or delete it and run mvn roadmap:baseline");
  }

  @Test
  @InjectMojo(goal = "baseline")
  void overwritesNoDamagedBaseline(BaselineMojo baseline) throws Exception {
    Files.writeString(file, "precious");

    assertThatThrownBy(baseline::execute).isInstanceOf(MojoExecutionException.class);
    assertThat(file).hasContent("precious");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "false", "No"})
  void isOffInAWordOnly(String value) {
    assertThatThrownBy(() -> parameter(value).read())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "roadmap.baseline: there is no file module/%s; did you mean 'off'?".formatted(value));
  }

  @Test
  void mayBeAFileCalledLikeNoBaseline() throws Exception {
    Files.writeString(root.resolve("module/none"), "{\"schemaVersion\": 1, \"findings\": []}");

    assertThat(parameter("none").read().isEmpty()).isTrue();
  }

  private BaselineParameter parameter(String value) {
    return new BaselineParameter(Workspace.of(session, project), value, UserChoice.of(session));
  }

  @Test
  @MojoParameter(name = "baseline", value = "known.json")
  void usesTheFileThatIsNamed(
      @InjectMojo(goal = "baseline") BaselineMojo baseline,
      @InjectMojo(goal = "lint") LintMojo lint)
      throws Exception {
    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "roadmap.baseline: there is no file module/known.json; mvn roadmap:baseline writes it");
    baseline.execute();
    lint.execute();

    assertThat(root.resolve("module/known.json")).exists();
    assertThat(file).doesNotExist();
  }

  @Test
  @MojoParameter(name = "baseline", value = "../../known.json")
  void leavesTheRepositoryOnlyOnTheCommandLine(
      @InjectMojo(goal = "baseline") BaselineMojo baseline,
      @InjectMojo(goal = "lint") LintMojo lint)
      throws Exception {
    Path outside = folder.resolve("known.json");
    assertThatThrownBy(baseline::execute).isInstanceOf(MojoExecutionException.class);
    assertThat(outside).doesNotExist();

    commandLine.setProperty("roadmap.baseline", "../../known.json");
    baseline.execute();
    lint.execute();
    assertThat(outside).exists();

    commandLine.clear();
    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("lies outside of " + root)
        .hasMessageContaining("-Droadmap.baseline");
  }

  @Test
  void countsEverythingWhereTheBaselineIsOff(
      @InjectMojo(goal = "baseline") BaselineMojo baseline,
      @InjectMojo(goal = "lint") @MojoParameter(name = "baseline", value = " OFF") LintMojo lint)
      throws Exception {
    baseline.execute();

    assertThatThrownBy(lint::execute).hasMessage("1 error in 1 roadmap");
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "baseline", value = "off")
  void cannotWriteABaselineThatIsOff(BaselineMojo baseline) {
    assertThatThrownBy(baseline::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("roadmap.baseline: 'off' names no file to write");
  }

  private void write(String text) throws IOException {
    Files.writeString(root.resolve("module/ROADMAP.md"), text);
  }

  private JsonNode report() throws IOException {
    return new JsonMapper()
        .readTree(Files.readAllBytes(root.resolve("module/target/roadmap-lint/report.json")));
  }
}
