package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.roadmaplint.ToolVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@MojoTest
@MojoParameter(name = "today", value = "2026-01-15")
class InitMojoTest {
  private static final Path README = Path.of("../README.md");

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
  @InjectMojo(goal = "init")
  void writesAConfigurationAndShowsWhatElseIsNeeded(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n\n## Next\n\nA.\n\nLast updated: 2026-01-10\n");

    init.execute();

    assertThat(folder.resolve(".roadmap-lint.yaml"))
        .content()
        .contains("\npreset: recommended #", "mode: never #");
    verify(log).info("Written for ROADMAP.md: " + folder.resolve(".roadmap-lint.yaml"));
    verify(log).info(startsWith("For <build><plugins> of the POM:\n\n<plugin>\n"));
    verify(log).info(startsWith("For .github/workflows/roadmap.yml:\n\non:\n"));
    verify(log).info(contains("-Droadmap.changedSince=origin/main\n"));
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "preset", value = "strict")
  void takesTheChosenPreset(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n\n## Next\n\nA.\n\nLast updated: 2026-01-10\n");

    init.execute();

    assertThat(folder.resolve(".roadmap-lint.yaml"))
        .content()
        .contains(
            "\npreset: strict # as chosen; or: recommended",
            "\n  front-matter/missing: warning # ROADMAP.md:1:1:")
        .doesNotContain("mode:");
  }

  @Test
  @InjectMojo(goal = "init")
  void namesTheFirstOfManyRoadmaps(InitMojo init) throws Exception {
    for (int i = 1; i <= 5; i++) {
      write("docs/roadmap-" + i + ".md", "# Plan\n");
    }

    init.execute();

    verify(log)
        .info(
            "Written for docs/roadmap-1.md, docs/roadmap-2.md, docs/roadmap-3.md and 2 more: "
                + folder.resolve(".roadmap-lint.yaml"));
  }

  @Test
  @InjectMojo(goal = "init")
  void neverOverwrites(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n");
    write(".roadmap-lint.yaml", "preset: strict\n");

    assertThatThrownBy(init::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            folder.resolve(".roadmap-lint.yaml") + " is there already; it was left as it is");
    assertThat(folder.resolve(".roadmap-lint.yaml")).hasContent("preset: strict\n");
  }

  @Test
  @InjectMojo(goal = "init")
  void writesNothingWhereSomebodyCountsOnADryRun(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n");
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.dryRun", "true");
    when(session.getUserProperties()).thenReturn(commandLine);

    assertThatThrownBy(init::execute).hasMessageEndingWith("Nothing was written");
    assertThat(folder.resolve(".roadmap-lint.yaml")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "init")
  void findsRoadmapsUnderOtherNames(InitMojo init) throws Exception {
    write("planning/2026 RoadMap.md", "# Plan\n");
    write("planning/notes.md", "# Notes\n");

    init.execute();

    assertThat(folder.resolve(".roadmap-lint.yaml"))
        .content()
        .contains("\nfiles:\n  - 'planning/2026 RoadMap.md'\n");
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "files", value = "PLAN.md")
  void takesTheRoadmapsThatItIsTold(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Roadmap\n");
    write("PLAN.md", "# Plan\n");

    init.execute();

    assertThat(folder.resolve(".roadmap-lint.yaml"))
        .content()
        .contains("\nfiles:\n  - 'PLAN.md'\nfailOn");
  }

  @Test
  @InjectMojo(goal = "init")
  void proposesForTheOthersWhereARoadmapCannotBeRead(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n\n## Next\n\nA.\n\nLast updated: 2026-01-10\n");
    write("docs/ROADMAP.md", "x".repeat(1_000_001));

    init.execute();

    assertThat(folder.resolve(".roadmap-lint.yaml")).content().contains("mode: never #");
    verify(log).warn(startsWith("Not looked at: docs/ROADMAP.md:1: a line of 1,000,001"));
  }

  @Test
  @InjectMojo(goal = "init")
  void aNameOfARoadmapThatCannotBeReadSteersNoTerminal(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n");
    write("docs/roadmap\u001Bc.md", "x".repeat(1_000_001));

    init.execute();

    verify(log).warn(startsWith("Not looked at: docs/roadmap␛c.md:1: a line of 1,000,001"));
  }

  @Test
  @InjectMojo(goal = "init")
  void writesNothingWhereNoRoadmapCanBeRead(InitMojo init) throws Exception {
    write("ROADMAP.md", "x".repeat(1_000_001));

    assertThatThrownBy(init::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("ROADMAP.md:1: a line of 1,000,001 characters");
    assertThat(folder.resolve(".roadmap-lint.yaml")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "init")
  void writesNothingWithoutARoadmap(InitMojo init) throws Exception {
    write("README.md", "# Readme\n");

    assertThatThrownBy(init::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "No roadmap found in %s: no Markdown file is called so (set roadmap.files)"
                .formatted(folder));
    assertThat(folder.resolve(".roadmap-lint.yaml")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "init")
  void namesWhatFailsToday(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n\nLast updated: 2025-01-10\n");

    init.execute();

    verify(log).warn(startsWith("Fails today: ROADMAP.md:3:1  Last updated 2025-01-10;"));
  }

  @Test
  @InjectMojo(goal = "init")
  void suitsTheCiThatIsThere(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n");
    write(".gitlab-ci.yml", "stages: [test]\n");
    Plugin plugin = new Plugin();
    plugin.setGroupId("io.github.roadmaplint");
    plugin.setArtifactId("roadmap-lint-maven-plugin");
    project.getBuild().addPlugin(plugin);

    init.execute();

    verify(log).info(startsWith("For .gitlab-ci.yml"));
    verify(log, never()).info(contains("<plugin>"));
    verify(log, never()).info(contains(".github"));
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "excludes", value = "archive/")
  void leavesOutWhatItIsTold(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n");
    write("archive/ROADMAP.md", "# Old plan\n");

    init.execute();

    assertThat(folder.resolve(".roadmap-lint.yaml"))
        .content()
        .contains("files:\n  - 'ROADMAP.md'\n");
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "excludes", value = "archive/")
  void listsNothingWhereWhatIsLeftOutIsNotThere(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n");

    init.execute();

    assertThat(folder.resolve(".roadmap-lint.yaml")).content().contains("# files: [PLAN.md]");
  }

  @Test
  @InjectMojo(goal = "init")
  void asksForNoSecondPomBelowTheOneAtTheRoot(InitMojo init) throws Exception {
    write("pom.xml", "<project/>\n");
    write("docs/ROADMAP.md", "# Plan\n");
    Files.createDirectories(folder.resolve(".git"));
    StartedMaven.in(folder.resolve("docs"), session, project, execution);
    doReturn(null).when(project).getBasedir();

    init.execute();

    verify(log)
        .info(
            startsWith(
                "For <build><plugins> of pom.xml at the root of the repository, unless it is there:\n\n<plugin>\n"));
    verify(log, never()).info(startsWith("A pom.xml"));
    verify(log).info(contains("mvn -B -ntp roadmap:lint"));
  }

  @Test
  @InjectMojo(goal = "init")
  void asksForThePluginAtTheRootAlsoFromAModule(InitMojo init) throws Exception {
    write("pom.xml", "<project/>\n");
    write("core/ROADMAP.md", "# Plan\n");
    Files.createDirectories(folder.resolve(".git"));
    StartedMaven.in(folder.resolve("core"), session, project, execution);

    init.execute();

    verify(log)
        .info(startsWith("For <build><plugins> of pom.xml at the root of the repository, unless"));
    verify(log).info(contains("mvn -B -ntp roadmap:lint"));
  }

  /** CI starts Maven at the root, where no POM tells what the prefix is. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".gitlab-ci.yml", "Jenkinsfile"})
  @InjectMojo(goal = "init")
  void ciNeedsNoPomWhereTheProjectIsInAFolder(String ci, InitMojo init) throws Exception {
    write(ci, "");
    write("java/ROADMAP.md", "# Plan\n");
    Files.createDirectories(folder.resolve(".git"));
    StartedMaven.in(folder.resolve("java"), session, project, execution);

    init.execute();

    verify(log).info(startsWith("For <build><plugins> of the POM:\n"));
    verify(log)
        .info(
            contains(
                "mvn -B -ntp io.github.roadmaplint:roadmap-lint-maven-plugin:%s:lint"
                    .formatted(ToolVersion.load().version())));
    verify(log, never()).info(contains(" roadmap:lint"));
  }

  @Test
  @InjectMojo(goal = "init")
  void namesTheMainBranchOfTheRepository(InitMojo init) throws Exception {
    write("ROADMAP.md", "# Plan\n");
    write(".git/HEAD", "ref: refs/heads/topic\n");
    write(".git/refs/heads/master", "0123456789012345678901234567890123456789\n");
    write(".git/config", "[core]\n\trepositoryformatversion = 0\n");
    Files.createDirectories(folder.resolve(".git/objects"));

    init.execute();

    verify(log).info(contains("-Droadmap.changedSince=origin/master\n"));
  }

  /** It stands in a command that somebody copies. */
  @ParameterizedTest
  @CsvSource({
    "release/2.x_y-z,  release/2.x_y-z",
    "trunk;id,         main",
    "trunk$(id),       main",
    "trunk`id`,        main",
    "trunk&id,         main",
    "trunk'id,         main"
  })
  @InjectMojo(goal = "init")
  void namesNoBranchThatIsMoreThanAWord(String branch, String named, InitMojo init)
      throws Exception {
    write("ROADMAP.md", "# Plan\n");
    write(".git/HEAD", "ref: refs/heads/topic\n");
    write(".git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/" + branch + "\n");
    write(".git/config", "[core]\n\trepositoryformatversion = 0\n");
    Files.createDirectories(folder.resolve(".git/objects"));

    init.execute();

    verify(log).info(contains("-Droadmap.changedSince=origin/" + named + "\n"));
  }

  @Test
  void showsWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(README);

    assertThat(readme).contains("```yaml\n" + adoption("github.yml") + "```\n");
    assertThat(readme)
        .contains(
            "```xml\n" + adoption("plugin.xml").replace("@version@", "0.1.0-SNAPSHOT") + "```\n");
    assertThat(Path.of("../examples/docs-only/pom.xml"))
        .hasContent(adoption("pom.xml").replace("@version@", "0.1.0-SNAPSHOT"));
    assertThat(Path.of("../examples/docs-only/.mvn/jvm.config")).hasContent(adoption("jvm.config"));
    assertThat(Path.of("../examples/docs-only/.gitignore")).hasContent(adoption("gitignore"));
  }

  @Test
  @InjectMojo(goal = "init")
  void keepsReportsOutOfARepositoryWithoutAPom(InitMojo init) throws Exception {
    doReturn(null).when(project).getBasedir();
    write("ROADMAP.md", "# Plan\n");

    init.execute();

    verify(log).info("For .gitignore, since reports are written there:\n\ntarget/\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/", "/target", "# Maven\r\ntarget\r\n", "**/target/ \n"})
  @InjectMojo(goal = "init")
  void printsNoLineForGitignoreThatIsThere(String ignored, InitMojo init) throws Exception {
    executeWithoutPom(init, ignored);

    verify(log, never()).info(startsWith("For .gitignore"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# target/\n", "!target/\n", "targets/\n"})
  @InjectMojo(goal = "init")
  void printsTheLineForGitignoreThatHasAnother(String ignored, InitMojo init) throws Exception {
    executeWithoutPom(init, ignored);

    verify(log).info(startsWith("For .gitignore"));
  }

  /** Git follows none of that name either, and it may lead to what never ends. */
  @Test
  @InjectMojo(goal = "init")
  void followsNoGitignoreThatIsASymbolicLink(InitMojo init) throws Exception {
    doReturn(null).when(project).getBasedir();
    write("ROADMAP.md", "# Plan\n");
    write("ignored", "target/\n");
    Files.createSymbolicLink(folder.resolve(".gitignore"), Path.of("ignored"));

    init.execute();

    verify(log).info(startsWith("For .gitignore"));
  }

  @Test
  @InjectMojo(goal = "init")
  void readsNoGitignoreThatIsTooLarge(InitMojo init) throws Exception {
    executeWithoutPom(init, "target/\n" + "#".repeat(1024 * 1024));

    verify(log).info(startsWith("For .gitignore"));
  }

  private void executeWithoutPom(InitMojo init, String ignored) throws Exception {
    doReturn(null).when(project).getBasedir();
    write("ROADMAP.md", "# Plan\n");
    write(".gitignore", ignored);
    init.execute();
  }

  @Test
  void showsYaml() throws IOException {
    for (String resource : new String[] {"github.yml", "gitlab.yml"}) {
      assertThat(new Load(LoadSettings.builder().build()).loadFromString(adoption(resource)))
          .asString()
          .contains("roadmap:lint");
    }
  }

  /** By default, neither GitHub's action nor GitLab saves the cache of a job that fails. */
  @Test
  void keepsVerdictsOfAJobThatFails() throws IOException {
    Path examples = Path.of("../examples/ci/github");
    String[] workflows = {
      adoption("github.yml"),
      Files.readString(examples.resolve("roadmap.yml")),
      Files.readString(examples.resolve("organization.yml"))
    };

    assertThat(workflows)
        .allSatisfy(
            workflow ->
                assertThat(workflow)
                    .doesNotContain("actions/cache@")
                    .containsPattern(
                        "actions/cache/save@v\\d+\n +if: \\$\\{\\{ !cancelled\\(\\) }}"));
    assertThat(adoption("gitlab.yml")).contains("    when: always\n");
  }

  private static String adoption(String resource) throws IOException {
    return new String(
        InitMojoTest.class.getResourceAsStream("adoption/" + resource).readAllBytes(),
        StandardCharsets.UTF_8);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
