package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.endsWith;
import static org.mockito.ArgumentMatchers.matches;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.roadmaplint.history.ChangeFilter;
import io.github.roadmaplint.history.GitHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.exception.DefaultExceptionHandler;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Settings;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.fusesource.jansi.Ansi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MojoTest
@MojoParameter(name = "today", value = "2026-01-15")
@MojoParameter(name = "links", value = "off")
class LintMojoTest {
  private static final String EARLIER_DAY =
      "{\"date\":\"2026-01-14\",\"verdict\":\"fresh\",\"errors\":0,\"warnings\":0,\"infos\":0}\n";

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
  void passesAndReports(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy(""));

    lint.execute();

    verify(log).info(contains("No findings in 1 roadmap"));
    JsonNode report = report(folder.resolve("target/roadmap-lint"));
    assertThat(report.get("today").asString()).isEqualTo("2026-01-15");
    assertThat(report.get("files").get(0).get("path").asString()).isEqualTo("ROADMAP.md");
  }

  @Test
  @InjectMojo(goal = "lint")
  void failsWithACountAndStillReports(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error in 1 roadmap");
    verify(log).error(contains("ROADMAP.md:3:1  error  The word FORBIDDEN on 2026-01-15"));
    verify(log).error(contains("^^^^^^^^^"));
    JsonNode finding = report(folder.resolve("target/roadmap-lint")).get("findings").get(0);
    assertThat(finding.get("rule").asString()).isEqualTo("test/word");
    assertThat(finding.get("range").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":1,\"endLine\":3,\"endColumn\":10}");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "reports", value = "junit, checkstyle")
  void makesTheReportsThatAreAskedForAndNoOther(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));

    assertThatThrownBy(lint::execute).isInstanceOf(MojoFailureException.class);

    verify(log, never()).error(contains("FORBIDDEN"));
    assertThat(folder.resolve("target/roadmap-lint"))
        .isDirectoryContaining("glob:**/junit.xml")
        .isDirectoryContaining("glob:**/checkstyle.xml")
        .isDirectoryNotContaining("glob:**/report.json");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "reports", value = "junit,,checkstyle,")
  @MojoParameter(name = "files", value = "docs/*.md,")
  @MojoParameter(name = "excludes", value = "old/,,")
  void takesNothingBetweenTwoCommasForAnItem(LintMojo lint) throws Exception {
    write("docs/plan.md", healthy("FORBIDDEN"));

    assertThatThrownBy(lint::execute).isInstanceOf(MojoFailureException.class);

    assertThat(folder.resolve("target/roadmap-lint"))
        .isDirectoryContaining("glob:**/junit.xml")
        .isDirectoryContaining("glob:**/checkstyle.xml");
  }

  @Test
  @InjectMojo(goal = "lint")
  void makesTheReportOfTheCiThatRunsIt(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    Properties system = new Properties();
    system.setProperty("env.GITLAB_CI", "true");
    when(session.getSystemProperties()).thenReturn(system);

    catchThrowable(lint::execute);

    assertThat(folder.resolve("target/roadmap-lint"))
        .isDirectoryContaining("glob:**/gl-code-quality-report.json");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "consoleLimit", value = "1")
  void showsAsManyFindingsOfARuleAsItMayAndReportsAll(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    write("a/ROADMAP.md", healthy("FORBIDDEN"));

    catchThrowable(lint::execute);

    verify(log).error(contains("The word FORBIDDEN"));
    verify(log).error("and 1 more  test/word");
    assertThat(report(folder.resolve("target/roadmap-lint")).get("findings")).hasSize(2);
  }

  @Test
  @InjectMojo(goal = "lint")
  void cutsSourceToTheTerminalThatTheEnvironmentTellsOf(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN" + " and so on".repeat(20)));
    Properties system = new Properties();
    system.setProperty("env.COLUMNS", "60");
    when(session.getSystemProperties()).thenReturn(system);

    catchThrowable(lint::execute);

    verify(log).error(matches("  3 \\| FORBIDDEN.{34}…"));
  }

  @Test
  @InjectMojo(goal = "lint")
  void usesColourWhereItIsAskedFor(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    Properties user = new Properties();
    user.setProperty("style.color", "always");
    when(session.getUserProperties()).thenReturn(user);

    catchThrowable(lint::execute);

    verify(log).error(contains("\u001B[1;31merror\u001B[m"));
  }

  /** No terminal runs the tests. */
  @Test
  @InjectMojo(goal = "lint")
  void usesNoColourInAPipeEvenWhereMavenDoes(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    Ansi.setEnabled(true);

    catchThrowable(lint::execute);

    verify(log).error(contains("  error  The word"));
    verify(log, never()).error(contains("\u001B"));
  }

  @Test
  @InjectMojo(goal = "lint")
  void namesTheFirstDamagedLinesOfAHistoryAndCountsTheOthers(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy(""));
    write("roadmap.jsonl", EARLIER_DAY + "not JSON\n".repeat(1000));
    MojoExtension.setVariableValueToObject(
        lint, "historyFile", folder.resolve("roadmap.jsonl").toFile());

    lint.execute();

    verify(log, times(10)).warn(contains("cannot be read and is left out"));
    verify(log).warn(contains("roadmap.jsonl: 990 more lines cannot be read"));
  }

  /** It would be one without a finding. */
  @Test
  @InjectMojo(goal = "lint")
  void keepsNoDayOnWhichThereWasNoRoadmap(LintMojo lint) throws Exception {
    write("roadmap.jsonl", EARLIER_DAY);
    MojoExtension.setVariableValueToObject(
        lint, "historyFile", folder.resolve("roadmap.jsonl").toFile());

    lint.execute();

    assertThat(folder.resolve("roadmap.jsonl")).hasContent(EARLIER_DAY);
  }

  @Test
  @InjectMojo(goal = "lint")
  void makesNoHistoryOfARoadmap(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy(""));
    Path roadmap = folder.resolve("ROADMAP.md");
    MojoExtension.setVariableValueToObject(lint, "historyFile", roadmap.toFile());

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "roadmap.history.file: cannot write "
                + roadmap
                + ": it holds something else than a history of roadmaps; name another file, which is"
                + " made where it is missing");

    assertThat(roadmap).hasContent(healthy(""));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "reports", value = "html")
  void keepsALineForEachDayAndDrawsIt(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    write("history/roadmap.jsonl", "not JSON\n" + EARLIER_DAY);
    MojoExtension.setVariableValueToObject(
        lint, "historyFile", folder.resolve("history/roadmap.jsonl").toFile());

    catchThrowable(lint::execute);
    catchThrowable(lint::execute);

    assertThat(Files.readAllLines(folder.resolve("history/roadmap.jsonl")))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("{\"date\":\"2026-01-15\",\"verdict\":\"")
        .endsWith("\"errors\":1,\"warnings\":0,\"infos\":0}");
    verify(log, times(2)).warn(contains("roadmap.jsonl:1 cannot be read and is left out"));
    assertThat(folder.resolve("target/roadmap-lint/report.html"))
        .content()
        .contains("<h2 id=\"trend-title\">");
  }

  @Test
  @InjectMojo(goal = "lint")
  void writesTheSameBytesAgain(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    write("a/ROADMAP.md", healthy("FORBIDDEN"));
    Path report = folder.resolve("target/roadmap-lint/report.json");

    catchThrowable(lint::execute);
    byte[] first = Files.readAllBytes(report);
    catchThrowable(lint::execute);

    assertThat(Files.readAllBytes(report)).isEqualTo(first);
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "today", value = "2026-03-31")
  void holdsRoadmapsAgainstTheDayThatIsAskedForEverywhereOnEarth(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));

    catchThrowable(lint::execute);

    verify(log).error(contains("on 2026-03-31, 2026-03-31 in the east"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "skip", value = "true")
  void doesNothingWhenSkipped(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));

    lint.execute();

    verify(log).info("Skipped, since roadmap.skip is set");
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "lint")
  void warnsWhereThereIsNoRoadmap(LintMojo lint) throws Exception {
    lint.execute();

    verify(log)
        .warn(
            "No roadmap found in %s: no file matches **/ROADMAP.md, docs/**/roadmap*.md (set roadmap.files)"
                .formatted(folder));
  }

  @Test
  @InjectMojo(goal = "lint")
  void aPatternOfTheRepositorySteersNoTerminal(LintMojo lint) throws Exception {
    write(".roadmap-lint.yaml", "files: [\"plan\\u202Edm.md\"]\n");

    lint.execute();

    verify(log).warn(contains(": no file matches plan<U+202E>dm.md ("));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(
      name = "reports",
      value = "json, html, badge, sarif, checkstyle, junit, gitlab, console")
  void reportsOfARoadmapThatIsGoneAreReplaced(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    assertThatThrownBy(lint::execute).isInstanceOf(MojoFailureException.class);
    Files.delete(folder.resolve("ROADMAP.md"));

    lint.execute();

    verify(log).warn(contains("No roadmap found"));
    Path reports = folder.resolve("target/roadmap-lint");
    assertThat(reports).isNotEmptyDirectory();
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files).hasSize(7).allSatisfy(LintMojoTest::knowsNoRoadmap);
    }
    assertThat(report(reports).get("files")).isEmpty();
  }

  private static void knowsNoRoadmap(Path report) {
    assertThat(report).content().isNotEmpty().doesNotContain("FORBIDDEN", "ROADMAP.md:");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "failIfNoFiles", value = "true")
  void reportsAreReplacedWhereNoRoadmapIsAnError(LintMojo lint) throws Exception {
    write("target/roadmap-lint/report.json", "{\"files\":[{}]}");

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("No roadmap found");

    verify(log, never()).warn(contains("No roadmap found"));
    assertThat(report(folder.resolve("target/roadmap-lint")).get("files")).isEmpty();
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "failIfNoFiles", value = "true")
  @MojoParameter(name = "files", value = "plans/*.md,PLAN.md")
  void failsWhereThereIsNoRoadmapIfAskedTo(LintMojo lint) {
    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "No roadmap found in %s: no file matches plans/*.md, PLAN.md (patterns are relative to %s)"
                .formatted(folder, folder));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "files", value = "target/generated/*.md")
  void findsInTheBuildDirectoryWhatAPatternNames(LintMojo lint) throws Exception {
    write("target/generated/ROADMAP.md", healthy(""));

    lint.execute();

    verify(log).info(contains("No findings in 1 roadmap"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "files", value = "plans")
  void saysWhatToWriteForAFolder(LintMojo lint) throws Exception {
    Files.createDirectory(folder.resolve("plans"));

    lint.execute();

    verify(log).warn(endsWith("; plans is a folder, write plans/**/*.md"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "files", value = "../ROADMAP.md")
  void saysWhereToStartForWhatLiesOutside(LintMojo lint) throws Exception {
    lint.execute();

    verify(log).warn(endsWith("; ../ROADMAP.md leads out of it, start Maven where it lies"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "excludes", value = "docs,*.md")
  void saysThatAllRoadmapsAreLeftOut(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy(""));

    lint.execute();

    verify(log)
        .warn(
            "No roadmap found in %s: 'excludes' (docs, *.md) leaves out all that match"
                .formatted(folder));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "files", value = "plans/*.md,PLAN.md")
  @MojoParameter(name = "excludes", value = "plans/old*")
  void lintsTheFilesThatAreNamed(LintMojo lint) throws Exception {
    write("plans/a.md", healthy(""));
    write("plans/old.md", healthy("FORBIDDEN"));
    write("PLAN.md", healthy(""));
    write("ROADMAP.md", healthy("FORBIDDEN"));

    lint.execute();

    assertThat(
            report(folder.resolve("target/roadmap-lint")).get("files").findValuesAsString("path"))
        .containsExactly("PLAN.md", "plans/a.md");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "preset", value = "strict")
  void usesThePresetsSeverities(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));

    catchThrowable(lint::execute);

    verify(log).warn(contains("The word FORBIDDEN"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "failOn", value = "never")
  void neverFailsIfAskedNotTo(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));

    lint.execute();

    verify(log).error(contains("The word FORBIDDEN"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "failOn", value = "info")
  @MojoParameter(name = "rules", value = "test/word=info")
  void failsOnALesserSeverityIfAskedTo(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));

    assertThatThrownBy(lint::execute).hasMessageContaining("1 info in 1 roadmap");
    verify(log, never()).error(any(CharSequence.class));
  }

  @Test
  @InjectMojo(
      goal = "lint",
      pom =
          """
          <project><build><plugins><plugin>
            <artifactId>roadmap-lint-maven-plugin</artifactId>
            <configuration>
              <options><test.word>chosen</test.word></options>
            </configuration>
          </plugin></plugins></build></project>
          """)
  void setsOptionsOfRules(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN chosen"));

    catchThrowable(lint::execute);

    verify(log).error(contains("ROADMAP.md:3:11  error  The word chosen"));
  }

  @Test
  @InjectMojo(
      goal = "lint",
      pom =
          """
          <project><build><plugins><plugin>
            <artifactId>roadmap-lint-maven-plugin</artifactId>
            <configuration>
              <options><test.word>chosen</test.word></options>
              <optionList>test.word=other, wise</optionList>
            </configuration>
          </plugin></plugins></build></project>
          """)
  void letsOptionsOfThePropertyWin(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("chosen other, wise"));

    catchThrowable(lint::execute);

    verify(log).error(contains("ROADMAP.md:3:8  error  The word other, wise"));
  }

  @Test
  @InjectMojo(goal = "lint")
  void lintsTheCurrentFolderWithoutAProject(LintMojo lint) throws Exception {
    doReturn(null).when(project).getBasedir();
    write("sub/RoadMap.md", healthy("FORBIDDEN"));

    catchThrowable(lint::execute);

    verify(log).error(contains("sub/RoadMap.md:3:1"));
    assertThat(folder.resolve("target/roadmap-lint/report.json")).exists();
  }

  @Test
  @InjectMojo(goal = "lint")
  void tellsWhatTheCommandLineSetsInVain(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy(""));
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.fix.rules", "tables");
    when(session.getUserProperties()).thenReturn(commandLine);
    when(session.getGoals()).thenReturn(List.of("roadmap:lint"));
    MojoExecution described = PluginGoals.execution("lint");
    when(execution.getMojoDescriptor()).thenReturn(described.getMojoDescriptor());

    lint.execute();

    verify(log).warn("-Droadmap.fix.rules: counts for nothing without roadmap:fix");
  }

  @Test
  @InjectMojo(goal = "lint")
  void writesReportsWhereItIsTold(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy(""));
    Path elsewhere = folder.resolve("reports/here");
    MojoExtension.setVariableValueToObject(lint, "reportDirectory", elsewhere.toFile());
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.report.directory", "reports/here");
    when(session.getUserProperties()).thenReturn(commandLine);

    lint.execute();

    assertThat(report(elsewhere).get("schemaVersion").asInt()).isEqualTo(1);
  }

  /** Maven makes the project's folder of an empty path, as of {@code -Dx=$UNSET} in a script. */
  @Test
  @InjectMojo(goal = "lint")
  void takesAnEmptyPathForNone(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("[a](https://a.example/)"));
    MojoExtension.setVariableValueToObject(lint, "reportDirectory", folder.toFile());
    MojoExtension.setVariableValueToObject(lint, "links", "cached");
    MojoExtension.setVariableValueToObject(lint, "cacheDirectory", folder.toFile());
    MojoExtension.setVariableValueToObject(lint, "historyFile", folder.toFile());
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.history.file", "");
    commandLine.setProperty("roadmap.report.directory", "");
    commandLine.setProperty("roadmap.cache.directory", "");
    when(session.getUserProperties()).thenReturn(commandLine);
    write("links.json", "no cache");

    lint.execute();

    assertThat(report(folder.resolve("target/roadmap-lint")).get("schemaVersion").asInt())
        .isEqualTo(1);
    assertThat(folder.resolve("report.json")).doesNotExist();
    verify(log, never()).warn(contains(folder.resolve("links.json").toString()));
  }

  /** A daemon that builds for many has another environment than who asks it to. */
  @Test
  @DisabledOnOs(value = OS.MAC, disabledReason = "no variable says there where the cache is")
  @InjectMojo(goal = "lint")
  void looksForTheCacheWhereTheEnvironmentOfTheSessionSays(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("[a](https://a.example/)"));
    write("caches/roadmap-lint/links.json", "no cache");
    MojoExtension.setVariableValueToObject(lint, "links", "cached");
    Properties system = new Properties();
    system.setProperty("env.XDG_CACHE_HOME", folder.resolve("caches").toString());
    system.setProperty("env.LOCALAPPDATA", folder.resolve("caches").toString());
    when(session.getSystemProperties()).thenReturn(system);

    lint.execute();

    verify(log).warn(contains(folder.resolve("caches/roadmap-lint/links.json").toString()));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "links", value = "check")
  void takesTheTokenOfTheSessionsEnvironment(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy(""));
    Properties system = new Properties();
    system.setProperty("env.GITHUB_TOKEN", "no token");
    when(session.getSystemProperties()).thenReturn(system);
    when(session.getSettings()).thenReturn(new Settings());

    lint.execute();

    verify(log).warn("GITHUB_TOKEN is not used: it holds characters that no token has");
  }

  @Test
  @InjectMojo(goal = "lint")
  void writesNowhereElseForAPom(LintMojo lint) throws Exception {
    Path root = Files.createDirectories(folder.resolve("repository/.git")).getParent();
    project.setFile(root.resolve("pom.xml").toFile());
    project.getBuild().setDirectory(root.resolve("target").toString());
    write("repository/ROADMAP.md", healthy(""));
    Path outside = folder.resolve("outside");

    expectRefusal(lint, "reportDirectory", "roadmap.report.directory", outside);
    expectRefusal(lint, "reportDirectory", "roadmap.report.directory", root.resolve("docs"));
    expectRefusal(lint, "historyFile", "roadmap.history.file", outside.resolve("history.jsonl"));
    MojoExtension.setVariableValueToObject(lint, "links", "cached");
    expectRefusal(lint, "cacheDirectory", "roadmap.cache.directory", outside);

    assertThat(outside).doesNotExist();
    assertThat(root.resolve("docs")).doesNotExist();
  }

  private static void expectRefusal(LintMojo lint, String parameter, String property, Path place)
      throws Exception {
    MojoExtension.setVariableValueToObject(lint, parameter, place.toFile());
    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(property + ": " + place + " is not in ");
    MojoExtension.setVariableValueToObject(lint, parameter, null);
  }

  @Test
  @InjectMojo(goal = "lint")
  void showsPathsRelativeToTheRepository(LintMojo lint) throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    write("module/ROADMAP.md", healthy("FORBIDDEN"));
    write("ROADMAP.md", healthy("FORBIDDEN"));
    project.setFile(folder.resolve("module/pom.xml").toFile());

    assertThatThrownBy(lint::execute).hasMessage("1 error in 1 roadmap");

    verify(log).error(contains("module/ROADMAP.md:3:1"));
  }

  @Test
  @InjectMojo(goal = "lint")
  void takesTheDateOfAnUndatedRoadmapFromGit(LintMojo lint) throws Exception {
    commit("2025-10-05", "ROADMAP.md", "# Plan\n\nMuch.\n");

    lint.execute();

    JsonNode roadmap = report(folder.resolve("target/roadmap-lint")).get("files").get(0);
    assertThat(roadmap.get("lastUpdated").asString()).isEqualTo("2025-10-05");
    assertThat(roadmap.get("lastUpdatedFrom").asString()).isEqualTo("git");
    assertThat(roadmap.get("due").asString()).isEqualTo("2026-03-31");
  }

  @Test
  @InjectMojo(goal = "lint")
  void warnsOfAChangeThatTheDateDoesNotTell(LintMojo lint) throws Exception {
    commit("2026-01-10", "ROADMAP.md", healthy("Little."));
    commit("2026-01-12", "ROADMAP.md", healthy("Much."));

    lint.execute();

    verify(log)
        .warn(
            contains(
                "ROADMAP.md:5:15  warning  2026-01-10, but the roadmap changed on 2026-01-12"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "optionList", value = "freshness.bots=Ada,*[bot]")
  void passesOverTheCommitsOfBots(LintMojo lint) throws Exception {
    commit("2026-01-10", "ROADMAP.md", healthy("Little."));
    commit("2026-01-12", "ROADMAP.md", healthy("Much."));

    lint.execute();

    verify(log).info(contains("No findings in 1 roadmap"));
  }

  @Test
  @InjectMojo(goal = "lint")
  void hintsOnceAtAShallowClone(LintMojo lint) throws Exception {
    commit("2025-10-05", "ROADMAP.md", healthy("Little."));
    commit("2025-10-06", "docs/roadmap.md", "# Without a date\n\nMuch.\n");
    Files.writeString(
        folder.resolve(".git/shallow"), commit("2025-10-07", "other.txt", "x") + "\n");

    lint.execute();

    verify(log).info(contains("fetch-depth: 0"));
    verify(log).info(contains("No findings in 2 roadmaps"));
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "changedSince", value = "main")
  void doesNotBlockAChangeThatLeavesAStaleRoadmapAlone(LintMojo lint) throws Exception {
    String stale = "# Plan\n\nMuch.\n\nLast updated: 2025-06-01\n";
    String main = commit("2025-06-01", "ROADMAP.md", stale);
    assertThatThrownBy(lint::execute).hasMessage("1 error in 1 roadmap");

    Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/topic\n");
    Files.writeString(folder.resolve(".git/refs/heads/topic"), main + "\n");
    commit("2026-01-14", "other.txt", "x");
    lint.execute();
    verify(log).warn(contains("warning  Last updated 2025-06-01"));
    verify(log).info(contains("1 error that came with time is a warning here"));

    write("ROADMAP.md", stale.replace("Much", "Little"));
    assertThatThrownBy(lint::execute).hasMessage("1 error in 1 roadmap");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "changedSince", value = "origin/main")
  void answersAnUnknownRevision(LintMojo lint) throws Exception {
    commit("2025-06-01", "ROADMAP.md", healthy("Much."));

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("roadmap.changedSince: unknown revision 'origin/main'; there are: main");
  }

  @Test
  @InjectMojo(goal = "lint")
  void everythingCountsWhereNoRevisionIsNamed(LintMojo lint) throws Exception {
    MojoExtension.setVariableValueToObject(lint, "changedSince", "");
    commit("2025-06-01", "ROADMAP.md", "# Plan\n\nMuch.\n\nLast updated: 2025-06-01\n");

    assertThatThrownBy(lint::execute).hasMessage("1 error in 1 roadmap");
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "changedSince", value = "origin/main")
  void asksNoHistoryWhereThereIsNoRoadmap(LintMojo lint) throws Exception {
    lint.execute();

    verify(log).warn(contains("No roadmap found"));
  }

  /** Maven appends the messages of all causes, and JGit's are not for people. */
  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "changedSince", value = "main")
  void tellsInItsOwnWordsThatTheRepositoryIsDamaged(LintMojo lint) throws Exception {
    commit("2025-06-01", "ROADMAP.md", healthy("Much."));
    Files.delete(folder.resolve(".git/HEAD"));

    Throwable failure = catchThrowable(lint::execute);

    assertThat(failure).isInstanceOf(MojoExecutionException.class);
    assertThat(new DefaultExceptionHandler().handleException(failure).getMessage())
        .isEqualTo(
            "roadmap.changedSince: the git history cannot be read: its .git is no repository, or a"
                + " damaged one; clone it anew");
  }

  private String commit(String date, String path, String text) throws Exception {
    Path repository = folder.resolve(".git");
    Files.createDirectories(repository);
    // JGit then leaves this computer's own git configuration alone.
    GitHistory.isolated(folder, Clock.systemUTC()).lastChange(path, ChangeFilter.everything());
    write(path, text);
    PersonIdent ada =
        new PersonIdent(
            "Ada", "ada@example.org", Instant.parse(date + "T12:00:00Z"), ZoneOffset.UTC);
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(path).call();
      return git.commit()
          .setMessage("Change " + path)
          .setAuthor(ada)
          .setCommitter(ada)
          .setSign(false)
          .call()
          .name();
    }
  }

  @Test
  @InjectMojo(goal = "lint")
  @MojoParameter(name = "failOn", value = "never")
  void reportsTheOthersWhereARoadmapCannotBeRead(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    write("docs/ROADMAP.md", "x".repeat(1_000_001));

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("1 error in 1 roadmap; 1 roadmap could not be read");
    verify(log).error(contains("ROADMAP.md:3:1  error  The word FORBIDDEN on 2026-01-15"));
    verify(log).error(contains("docs/ROADMAP.md:1: a line of 1,000,001 characters"));
    JsonNode report = report(folder.resolve("target/roadmap-lint"));
    assertThat(report.at("/findings/0/rule").asString()).isEqualTo("test/word");
    assertThat(report.at("/unread/0/path").asString()).isEqualTo("docs/ROADMAP.md");
  }

  @Test
  @InjectMojo(goal = "lint")
  void failsWithAnInternalErrorThatNamesRuleAndFile(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("BREAKDOWN"));

    assertThatThrownBy(lint::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("1 internal error in 1 roadmap")
        .hasRootCauseMessage("no such luck");
    verify(log).error(contains("ROADMAP.md: internal error: the rule test/word broke down"));
  }

  @Test
  @InjectMojo(goal = "lint")
  void staysSilentInAModuleThatOnlyInheritsTheBinding(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    bindInLifecycleBelowAnotherRoot();

    lint.execute();

    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "lint")
  void runsInAModuleThatDeclaresThePlugin(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy("FORBIDDEN"));
    bindInLifecycleBelowAnotherRoot();
    project.getOriginalModel().setBuild(new Build());
    project.getOriginalModel().getBuild().addPlugin(execution.getPlugin());

    assertThatThrownBy(lint::execute).hasMessage("1 error in 1 roadmap");
  }

  @Test
  @InjectMojo(goal = "lint")
  void tellsTheLongNameOfAGoalWhereMavenDoesNotKnowTheShortOne(LintMojo lint) throws Exception {
    write("ROADMAP.md", "\uFEFF" + healthy(""));

    lint.execute();

    verify(log).info(contains("can be fixed: mvn roadmap:fix"));
    verify(log)
        .info(
            matches(
                "Without the plugin in a POM, write"
                    + " 'mvn io\\.github\\.roadmaplint:roadmap-lint-maven-plugin:[^:]+:'"
                    + " for 'mvn roadmap:'"));
  }

  @Test
  @InjectMojo(goal = "lint")
  void leavesThePrefixAloneWhereItIsKnownOrNotNamed(LintMojo lint) throws Exception {
    write("ROADMAP.md", healthy(""));
    lint.execute();

    write("ROADMAP.md", "\uFEFF" + healthy(""));
    project.getBuild().addPlugin(plugin());
    lint.execute();
    project.getBuild().removePlugin(plugin());
    project.getBuild().setPluginManagement(new PluginManagement());
    project.getBuild().getPluginManagement().addPlugin(plugin());
    lint.execute();
    project.getBuild().setPluginManagement(null);
    session.getRequest().addPluginGroup("io.github.roadmaplint");
    lint.execute();

    verify(log, times(3)).info(contains("mvn roadmap:fix"));
    verify(log, never()).info(contains("Without the plugin"));
  }

  private static Plugin plugin() {
    Plugin plugin = new Plugin();
    plugin.setGroupId("io.github.roadmaplint");
    plugin.setArtifactId("roadmap-lint-maven-plugin");
    return plugin;
  }

  private void bindInLifecycleBelowAnotherRoot() {
    doReturn(plugin()).when(execution).getPlugin();
    doReturn(MojoExecution.Source.LIFECYCLE).when(execution).getSource();
    Model root = new Model();
    root.setGroupId("com.example");
    root.setArtifactId("root");
    root.setVersion("1");
    when(session.getTopLevelProject()).thenReturn(new MavenProject(root));
    project.setOriginalModel(new Model());
  }

  private static String healthy(String body) {
    return "# Plan\n\n" + body + "\n\nLast updated: 2026-01-10\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static JsonNode report(Path directory) {
    return new JsonMapper().readTree(directory.resolve("report.json").toFile());
  }
}
