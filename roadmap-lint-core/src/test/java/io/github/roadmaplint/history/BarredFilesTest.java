package io.github.roadmaplint.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.faults.ChildJvm;
import io.github.roadmaplint.faults.Privileges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user who may not read git's files is told so, not to clone anew. */
class BarredFilesTest {
  private static final String FILE = "ROADMAP.md";

  @TempDir Path folder;
  private Path repository;

  @BeforeEach
  void commit() throws Exception {
    Privileges.assumePermissions(folder);
    repository = folder.resolve("repository");
    try (GitSandbox git = GitSandbox.in(repository)) {
      git.write(FILE, "# Plan\n").commit("2026-01-01", "Plan");
    }
    Files.createDirectories(repository.resolve(".git/hooks"));
  }

  /** So that the folder can be deleted. */
  @AfterEach
  void allowAll() throws Exception {
    Privileges.allowAll(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".git", ".git/HEAD", ".git/config", ".git/objects", ".git/refs/heads/main"})
  void namesTheOutermost(String barred) throws Exception {
    bar(barred);

    assertThat(told(repository)).isEqualTo(denied(repository, barred));
  }

  @Test
  void namesAnObject() throws Exception {
    Path object;
    try (Stream<Path> files = Files.walk(repository.resolve(".git/objects"))) {
      object = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    for (Path each : new Path[] {object, object.getParent()}) {
      String barred = repository.relativize(each).toString();
      bar(barred);
      assertThat(told(repository)).isEqualTo(denied(repository, barred));
      allowAll();
    }
  }

  @Test
  void looksWhereTheGitFileOfALinkedWorkTreePoints() throws Exception {
    Path administration = repository.resolve(".git/worktrees/linked");
    Files.createDirectories(administration);
    Files.writeString(administration.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(administration.resolve("commondir"), "../..\n");
    Path linked = Files.createDirectory(folder.resolve("linked"));
    Files.writeString(linked.resolve(".git"), "gitdir: " + administration + "\n");
    Files.writeString(linked.resolve(FILE), "# Plan\n");
    assertThat(told(linked)).isEqualTo("Plan");

    for (String barred : new String[] {".git/objects", ".git/worktrees/linked", ".git"}) {
      bar(barred);
      assertThat(told(linked))
          .isEqualTo(
              "The git history of %s cannot be read: %s: permission denied; give this user access to it"
                  .formatted(linked, repository.resolve(barred)));
      allowAll();
    }
  }

  @Test
  void doesNotMindWhatIsNotNeeded() throws Exception {
    bar(".git/hooks");
    assertThat(told(repository)).isEqualTo("Plan");

    Files.writeString(repository.resolve(".git/HEAD"), "");
    assertThat(told(repository)).contains("no repository, or a damaged one");
  }

  private void bar(String path) throws IOException {
    Files.setPosixFilePermissions(
        repository.resolve(path), PosixFilePermissions.fromString("---------"));
  }

  private static String denied(Path repository, String barred) {
    return "The git history of %s cannot be read: %s: permission denied; give this user access to it"
        .formatted(repository, repository.resolve(barred));
  }

  private static String told(Path workTree) throws Exception {
    Process process =
        ChildJvm.of(Asking.class).prefix(Privileges.dropped()).start(workTree.toString());
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** Prints the notice, or the subject of the last commit. */
  static final class Asking {
    private Asking() {}

    public static void main(String[] arguments) {
      GitHistory history =
          GitHistory.isolated(
              Path.of(arguments[0]),
              Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC));
      String subject =
          history
              .lastChange(FILE, ChangeFilter.everything())
              .map(FileChange::summary)
              .orElse("nothing");
      byte[] said =
          (history.notices().isEmpty() ? subject : String.join("|", history.notices()))
              .getBytes(UTF_8);
      System.out.write(said, 0, said.length);
      System.out.flush();
    }
  }
}
