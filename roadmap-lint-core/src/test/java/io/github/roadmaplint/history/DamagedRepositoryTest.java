package io.github.roadmaplint.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each file below .git, damaged one after the other as disks, power failures and people do it. */
final class DamagedRepositoryTest {
  private static final String FILE = "ROADMAP.md";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  /** Without them git, too, takes the branch for one that has no commit yet. */
  private static final Set<String> BRANCH = Set.of(".git/HEAD", ".git/refs/heads/main");

  @TempDir private Path folder;

  private enum Damage {
    EMPTIED(content -> new byte[0]),
    CUT_OFF(content -> Arrays.copyOf(content, content.length / 2)),
    ZEROED(content -> new byte[content.length]),
    RANDOM(
        content -> {
          byte[] random = new byte[content.length];
          new Random(content.length).nextBytes(random);
          return random;
        }),
    ONE_BIT(
        content -> {
          byte[] flipped = content.clone();
          if (flipped.length > 0) {
            flipped[flipped.length * 3 / 4] ^= 1;
          }
          return flipped;
        }),
    DOUBLED(
        content -> {
          byte[] doubled = Arrays.copyOf(content, 2 * content.length);
          System.arraycopy(content, 0, doubled, content.length, content.length);
          return doubled;
        }),
    GONE(content -> null),
    A_FOLDER(content -> null);

    private final UnaryOperator<byte[]> change;

    Damage(UnaryOperator<byte[]> change) {
      this.change = change;
    }

    void doTo(Path file) throws IOException {
      byte[] content = Files.readAllBytes(file);
      Files.delete(file);
      if (this == A_FOLDER) {
        Files.createDirectory(file);
      } else if (this != GONE) {
        Files.write(file, change.apply(content));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsInWordsWhyLooseObjectsCannotBeRead(Damage damage) throws Exception {
    try (GitSandbox git = repository()) {
      assertThat(tell(git.folder(), damage, BRANCH))
          .anyMatch(each -> each.contains("cannot be read: "));
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsInWordsWhyAPackCannotBeRead(Damage damage) throws Exception {
    try (GitSandbox git = repository()) {
      git.git().gc().setExpire(Instant.now()).call();
      tell(git.folder(), damage, Set.of(".git/HEAD", ".git/packed-refs"));
    }
  }

  private GitSandbox repository() throws Exception {
    GitSandbox git = GitSandbox.in(folder.resolve("repository"));
    git.write(FILE, "# Plan\n").commit("2026-01-01", "Plan");
    git.write(FILE, "# Plan\n\n- Lamp\n").commit("2026-01-02", "Plan a lamp");
    git.branch("side").write("notes.md", "x").commit("2026-01-03", "Note");
    git.branch("main").merge("side", "2026-01-04");
    return git;
  }

  private List<String> tell(Path repository, Damage damage, Set<String> mayHideAllCommits)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(repository.resolve(".git"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> told = new ArrayList<>();
    for (Path file : files) {
      String name = repository.relativize(file).toString();
      Path copy = copy(repository, Integer.toString(told.size()));
      damage.doTo(copy.resolve(name));
      // For seconds after a folder has changed JGit searches it for packs again and again.
      Files.setLastModifiedTime(copy.resolve(".git/objects/pack"), FileTime.from(CLOCK.instant()));
      GitHistory history = GitHistory.isolated(copy, CLOCK);
      boolean known = history.lastChange(FILE, ChangeFilter.everything()).isPresent();
      told.addAll(history.notices());
      if (!mayHideAllCommits.contains(name)) {
        assertThat(history.lacks(FILE)).as(name).isNotEqualTo(known);
        assertThat(history.notices()).as(name).hasSize(known ? 0 : 1);
      }
      told.add(changes(copy));
    }
    assertThat(told)
        .noneMatch(each -> each.matches("(?s).*(Exception|Error|org\\.|java\\.|[\\x00-\\x1f]).*"));
    return told;
  }

  private static String changes(Path repository) {
    try {
      return GitChanges.isolated(repository).since("side", List.of(FILE)).toString();
    } catch (IOException | UnknownRevisionException e) {
      return e.getMessage();
    }
  }

  private Path copy(Path repository, String name) throws IOException {
    Path copy = folder.resolve(name);
    try (Stream<Path> all = Files.walk(repository)) {
      for (Path each : all.toList()) {
        Files.copy(each, copy.resolve(repository.relativize(each).toString()));
      }
    }
    return copy;
  }
}
