package io.github.roadmaplint.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that are whole, and do not say what git would have written into them. */
final class ForgedObjectsTest {
  private static final String FILE = "ROADMAP.md";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private GitSandbox git;
  private Repository repository;
  private String commit;
  private ObjectId tree;

  @BeforeEach
  void commit() throws Exception {
    git = GitSandbox.in(folder);
    git.write(FILE, "# Plan\n").commit("2026-01-01", "Plan");
    git.write(FILE, "# Plan\n\n- Lamp\n").commit("2026-01-02", "Plan a lamp");
    repository = git.git().getRepository();
    commit = new String(repository.open(repository.resolve("HEAD")).getBytes(), ISO_8859_1);
    tree = repository.resolve("HEAD^{tree}");
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  void readsACommitWithoutAuthor() throws IOException {
    forge(commit.replaceAll("author .*\n", ""));

    assertThat(history().lastChange(FILE, ChangeFilter.everything()))
        .hasValueSatisfying(change -> assertThat(change.date()).hasToString("2026-01-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "committer Ada\n",
        "committer Ada <ada@example.org> 99999999999999999999 +0000\n",
      })
  void knowsNoDayWhereACommitNamesNone(String committer) throws IOException {
    forge(commit.replaceAll("committer .*\n", committer));
    GitHistory history = history();

    assertThat(history.lastChange(FILE, ChangeFilter.everything())).isEmpty();
    assertThat(history.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"parent 12", "tree 34"})
  void callsItDamagedWhereACommitNamesHalfAnObject(String line) throws IOException {
    String key = line.substring(0, line.indexOf(' '));
    forge(commit.replaceFirst(key + " .*", line));

    assertDamaged();
    assertThatCode(() -> GitChanges.isolated(folder).since("HEAD", List.of(FILE)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it is damaged");
  }

  @Test
  void callsItDamagedWhereATreeEndsWithinAnEntry() throws IOException {
    String entries = new String(repository.open(tree).getBytes(), ISO_8859_1);
    ObjectId forged = insert(Constants.OBJ_TREE, entries.substring(0, entries.length() - 1));
    forge(commit.replace(tree.name(), forged.name()));

    assertDamaged();
  }

  @Test
  void survivesWhateverACommitHolds() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder forged = new StringBuilder(commit);
      int start = random.nextInt(commit.length());
      int end = Math.min(commit.length(), start + random.nextInt(60));
      forged.replace(start, end, random.nextBoolean() ? "" : "\n\0<9".substring(random.nextInt(4)));
      forge(forged.toString());

      assertThatCode(() -> history().lastChange(FILE, ChangeFilter.everything()))
          .as(forged.toString())
          .doesNotThrowAnyException();
    }
  }

  private void assertDamaged() {
    GitHistory history = history();

    assertThat(history.lastChange(FILE, ChangeFilter.everything())).isEmpty();
    assertThat(history.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice).contains("cannot be read: it is damaged"));
  }

  private GitHistory history() {
    return GitHistory.isolated(folder, CLOCK);
  }

  /** Makes it the newest commit. */
  private void forge(String content) throws IOException {
    Files.writeString(
        folder.resolve(".git/refs/heads/main"),
        insert(Constants.OBJ_COMMIT, content).name() + "\n");
  }

  private ObjectId insert(int type, String content) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId id = inserter.insert(type, content.getBytes(ISO_8859_1));
      inserter.flush();
      return id;
    }
  }
}
