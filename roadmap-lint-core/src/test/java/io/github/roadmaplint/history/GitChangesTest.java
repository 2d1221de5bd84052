package io.github.roadmaplint.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitChangesTest {
  private static final List<String> FILES = List.of("a.md", "docs/b.md", "c.md");

  @TempDir Path folder;
  private GitSandbox git;

  @BeforeEach
  void build() throws Exception {
    git = GitSandbox.in(folder);
    git.write("a.md", "a\n").write("docs/b.md", "b\n").write("c.md", "c\n");
    git.commit("2026-01-01", "Add");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private Set<String> since(String revision) throws Exception {
    return GitChanges.isolated(folder).since(revision, FILES);
  }

  @Test
  void namesWhatTheBranchChangesNotWhatTheOtherOneDoes() throws Exception {
    git.branch("topic").write("a.md", "A\n").commit("2026-01-02", "Topic");
    git.branch("main").write("c.md", "C\n").commit("2026-01-03", "Main");
    git.branch("topic");

    assertThat(since("main")).containsExactly("a.md");
    assertThat(since("refs/heads/main")).containsExactly("a.md");
  }

  @Test
  void namesWhatTheWorkTreeChanges() throws Exception {
    git.branch("topic").write("other.txt", "x").commit("2026-01-02", "Topic");
    git.write("docs/b.md", "B\n").write("c.md", "c\r\n");

    assertThat(since("main")).containsExactly("docs/b.md");
  }

  @Test
  void namesWhatIsNew() throws Exception {
    git.branch("topic").write("d.md", "c\n").commit("2026-01-02", "Add");

    assertThat(GitChanges.isolated(folder).since("main", List.of("a.md", "c.md", "d.md")))
        .containsExactly("d.md");
  }

  @Test
  void looksAtAPullRequestAsMergedIntoItsTarget() throws Exception {
    git.branch("topic").write("a.md", "A\n").commit("2026-01-02", "Topic");
    git.branch("main").write("c.md", "C\n").commit("2026-01-03", "Main");
    git.branch("merged").merge("topic", "2026-01-04");

    assertThat(since("main")).containsExactly("a.md");
  }

  @Test
  void namesAllFilesInABuildOfTheRevisionItself() throws Exception {
    assertThat(since("main")).containsExactlyInAnyOrderElementsOf(FILES);

    ObjectId first = git.git().getRepository().resolve("HEAD");
    git.write("a.md", "A\n").commit("2026-01-02", "Main");
    git.git().checkout().setName(first.name()).call();
    assertThat(since("main")).containsExactlyInAnyOrderElementsOf(FILES);
  }

  @Test
  void namesAllFilesWhereNothingIsCommitted(@TempDir Path empty) throws Exception {
    try (GitSandbox none = GitSandbox.in(empty)) {
      none.write("a.md", "a");
      assertThat(GitChanges.isolated(empty).since("main", FILES))
          .containsExactlyInAnyOrderElementsOf(FILES);
    }
  }

  @Test
  void answersAnUnknownRevisionWhereNothingIsCommitted(@TempDir Path empty) throws Exception {
    try (GitSandbox none = GitSandbox.in(empty)) {
      assertThatThrownBy(() -> GitChanges.isolated(none.folder()).since("origin/main", FILES))
          .isInstanceOf(UnknownRevisionException.class)
          .hasMessage("unknown revision 'origin/main'; there are no branches");
    }
  }

  @Test
  void refusesARevisionBesideABranchWithoutCommits() throws Exception {
    git.git().checkout().setOrphan(true).setName("alone").call();

    assertThat(since("alone")).containsExactlyInAnyOrderElementsOf(FILES);
    assertThatThrownBy(() -> since("main"))
        .isInstanceOf(UnknownRevisionException.class)
        .hasMessage("no commit that HEAD and 'main' share");
  }

  @Test
  void judgesFilesOfAnotherRepositoryInFull() throws Exception {
    git.branch("topic").write("other.txt", "x").commit("2026-01-02", "Topic");
    try (GitSandbox inner = GitSandbox.in(folder.resolve("docs"))) {
      assertThat(inner.folder()).isDirectory();
      assertThat(since("main")).containsExactly("docs/b.md");
    }
  }

  @Test
  void answersAnUnknownRevisionWithTheBranches() throws Exception {
    git.branch("topic");
    for (String wrong : List.of("origin/mian", "main..topic", "^", "", "main^{tree}", "main@{x}")) {
      assertThatThrownBy(() -> since(wrong))
          .isInstanceOf(UnknownRevisionException.class)
          .hasMessage("unknown revision '" + wrong + "'; there are: main, topic");
    }
  }

  @Test
  void hintsAtAShallowClone() throws Exception {
    git.cutBefore(git.git().getRepository().resolve("HEAD"));

    assertThatThrownBy(() -> since("origin/main")).hasMessageContaining("fetch-depth: 0");
  }

  @Test
  void refusesARevisionThatSharesNothing() throws Exception {
    git.git().checkout().setOrphan(true).setName("alone").call();
    git.write("a.md", "A\n").commit("2026-01-02", "Alone");

    assertThatThrownBy(() -> since("main"))
        .isInstanceOf(UnknownRevisionException.class)
        .hasMessage("no commit that HEAD and 'main' share");
  }

  @Test
  void refusesAFolderWithoutARepository(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> GitChanges.isolated(elsewhere).since("main", FILES))
        .isInstanceOf(UnknownRevisionException.class)
        .hasMessage(elsewhere + " is in no git repository");
  }

  @Test
  void knowsTheMainBranchByTheRemote() throws Exception {
    git.git()
        .getRepository()
        .updateRef("refs/remotes/origin/HEAD")
        .link("refs/remotes/origin/release/next");

    assertThat(GitChanges.isolated(folder).mainBranch()).contains("release/next");
  }

  @Test
  void knowsTheMainBranchByAUsualName(@TempDir Path elsewhere) throws Exception {
    assertThat(GitChanges.isolated(folder).mainBranch()).contains("main");

    git.git().branchRename().setOldName("main").setNewName("master").call();
    git.branch("topic");
    assertThat(GitChanges.isolated(folder).mainBranch()).contains("master");

    git.git().branchRename().setOldName("master").setNewName("trunk").call();
    assertThat(GitChanges.isolated(folder).mainBranch()).isEmpty();
    assertThat(GitChanges.isolated(elsewhere).mainBranch()).isEmpty();
  }
}
