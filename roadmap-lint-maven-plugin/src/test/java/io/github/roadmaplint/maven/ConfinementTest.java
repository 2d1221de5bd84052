package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull request can change a POM and add symbolic links; neither lets a goal write elsewhere. */
class ConfinementTest {
  private static final String REPORTS = "roadmap.report.directory";
  private static final String HISTORY = "roadmap.history.file";

  @TempDir Path folder;
  private Path root;
  private Path target;
  private Path outside;

  @BeforeEach
  void makeARepository() throws IOException {
    root = Files.createDirectories(folder.resolve("repository/module")).getParent();
    Files.createDirectories(root.resolve(".git/hooks"));
    target = root.resolve("module/target");
    outside = Files.createDirectory(folder.resolve("outside"));
  }

  @Test
  void keepsReportsInTheBuildDirectory() throws Exception {
    Path usual = target.resolve("roadmap-lint");
    assertThat(confinement().reports(REPORTS, usual)).isEqualTo(usual);
    assertThat(confinement().reports(REPORTS, target.resolve("a/../b"))).isNotNull();

    for (Path other :
        List.of(root, root.resolve("docs"), outside, target.resolve("../x"), folder.getRoot())) {
      assertThatThrownBy(() -> confinement().reports(REPORTS, other))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageStartingWith("roadmap.report.directory: " + other + " is not in ")
          .hasMessageEndingWith(
              "name it on the command line, -Droadmap.report.directory=..., and in no file of .mvn");
    }
  }

  @Test
  void keepsTheBuildDirectoryInTheRepository() {
    target = outside;
    assertThatThrownBy(() -> confinement().reports(REPORTS, outside.resolve("roadmap-lint")))
        .hasMessageContaining("is not in " + root);
  }

  @Test
  void keepsOtherFilesInTheRepository() throws Exception {
    for (Path inside : List.of(root.resolve("history.jsonl"), target.resolve("history.jsonl"))) {
      assertThat(confinement().repository(HISTORY, inside)).isEqualTo(inside);
    }
    for (Path other : List.of(outside.resolve("a"), root.resolve("../a"), Path.of("/etc/passwd"))) {
      assertThatThrownBy(() -> confinement().repository(HISTORY, other))
          .hasMessageContaining("is not in " + root);
    }
  }

  @Test
  void leavesGitsOwnFilesAlone() {
    for (String own : List.of(".git/config", ".git/hooks/pre-commit", "module/.GIT/config")) {
      assertThatThrownBy(() -> confinement().repository(HISTORY, root.resolve(own)))
          .isInstanceOf(MojoExecutionException.class);
    }
  }

  @Test
  void followsNoSymbolicLinkElsewhere() throws IOException {
    link(target, outside);
    link(root.resolve("history.jsonl"), outside.resolve("made-by-nobody"));
    link(root.resolve("docs"), outside);

    assertThatThrownBy(() -> confinement().reports(REPORTS, target.resolve("roadmap-lint")))
        .isInstanceOf(MojoExecutionException.class);
    for (String path : List.of("history.jsonl", "docs/history.jsonl", "docs/a/b/c.jsonl")) {
      assertThatThrownBy(() -> confinement().repository(HISTORY, root.resolve(path)))
          .isInstanceOf(MojoExecutionException.class);
    }
  }

  @Test
  void followsASymbolicLinkWithinTheRepository() throws IOException {
    Files.createDirectories(root.resolve("build/here"));
    link(target, root.resolve("build/here"));

    assertThatCode(() -> confinement().reports(REPORTS, target.resolve("roadmap-lint")))
        .doesNotThrowAnyException();
  }

  @Test
  void letsTheOneWhoRunsMavenNameAnyPlace() throws Exception {
    Properties commandLine = new Properties();
    commandLine.setProperty(REPORTS, outside.toString());
    commandLine.setProperty(HISTORY, "../../outside/history.jsonl");
    Confinement confinement = confinement(new UserChoice(List.of(commandLine), repository("")));

    Path history = root.resolve("module/../../outside/history.jsonl");
    assertThat(confinement.reports(REPORTS, outside)).isEqualTo(outside);
    assertThat(confinement.repository(HISTORY, history)).isEqualTo(history);
    // What a POM says in spite of the command line.
    assertThatThrownBy(() -> confinement.repository(HISTORY, outside.resolve("other.jsonl")))
        .isInstanceOf(MojoExecutionException.class);
  }

  @Test
  void takesArgumentsOfTheRepositoryForNoCommandLine() {
    Properties commandLine = new Properties();
    commandLine.setProperty(REPORTS, outside.toString());
    UserChoice choice =
        new UserChoice(List.of(commandLine), repository("-B -D" + REPORTS + "=" + outside));

    assertThatThrownBy(() -> confinement(choice).reports(REPORTS, outside))
        .isInstanceOf(MojoExecutionException.class);
  }

  private Confinement confinement() {
    return confinement(new UserChoice(List.of(), repository("")));
  }

  private Confinement confinement(UserChoice user) {
    return new Confinement(new Workspace(root, root.resolve("module"), target), user);
  }

  private static void link(Path link, Path to) throws IOException {
    try {
      Files.createSymbolicLink(link, to);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "skipped: no symbolic links here: " + e);
    }
  }

  private static RepositoryChoice repository(String arguments) {
    return new RepositoryChoice(arguments, new Properties(), false);
  }
}
