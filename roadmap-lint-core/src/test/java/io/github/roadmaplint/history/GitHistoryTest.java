package io.github.roadmaplint.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHistoryTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC);
  private static final String FILE = "ROADMAP.md";
  private static final String TEXT =
      "# Roadmap\n\nLast updated: 2026-01-01\n\n- One item\n- Two items\n- Three items\n";
  private static final ChangeFilter WITHOUT_DATES =
      new ChangeFilter(
          text -> text.replaceAll("(?m)^Last updated.*$", ""), List.of("*[bot]", "ci@*"));

  @TempDir Path folder;
  private GitSandbox git;

  @BeforeEach
  void init() throws GitAPIException {
    git = GitSandbox.in(folder);
  }

  @AfterEach
  void close() {
    git.close();
  }

  private GitHistory history() {
    return GitHistory.isolated(folder, CLOCK);
  }

  private Optional<FileChange> last(String path) {
    return history().lastChange(path, WITHOUT_DATES);
  }

  private void assertCannotBeRead(String... words) {
    GitHistory history = history();
    assertThat(history.lastChange(FILE, WITHOUT_DATES)).isEmpty();
    assertThat(history.lacks(FILE)).isTrue();
    assertThat(history.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice).contains(words));
  }

  private static void assertDay(Optional<FileChange> change, String date) {
    assertThat(change).map(each -> each.date().toString()).contains(date);
  }

  @Test
  void findsTheLastCommitOfAFile() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    ObjectId second =
        git.write(FILE, TEXT + "- More\n").commit("2026-02-01", "Plan more\n\nAt length.");
    git.write("other.txt", "x").commit("2026-03-01", "Other");

    assertThat(last(FILE))
        .contains(
            new FileChange(LocalDate.of(2026, 2, 1), second.name().substring(0, 7), "Plan more"));
  }

  @Test
  void waitsForWhatWasBegun() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    GitHistory history = history();

    history.prepare(FILE);
    history.settle();

    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("roadmap-lint-history");
  }

  @Test
  void hasNothingToWaitForWhereNothingWasBegun() {
    GitHistory history = history();

    history.settle();

    assertThat(history.notices()).isEmpty();
  }

  @Test
  void knowsTheDayWhereTheCommitterWas() throws Exception {
    git.write(FILE, TEXT).commitAt(ZonedDateTime.parse("2026-01-02T05:00:00+09:00"), "Add", "Ada");

    assertDay(last(FILE), "2026-01-02");
  }

  @Test
  void passesOverDatesWhiteSpaceAndBots() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    git.write(FILE, TEXT.replace("2026-01-01", "2026-02-01")).commit("2026-02-01", "Stamp");
    git.write(FILE, TEXT.replace("- ", "-   ").replace("\n", "\r\n")).commit("2026-02-02", "Space");
    git.write(FILE, TEXT + "- Bump\n").commit("2026-02-03", "Bump", "renovate[bot]");
    git.write(FILE, TEXT + "- CI\n").commit("2026-02-04", "Generate", "CI");

    assertDay(last(FILE), "2026-01-01");
    assertDay(history().lastChange(FILE, ChangeFilter.everything()), "2026-02-04");
  }

  @Test
  void ignoresAuthorsByNameOrMailInAnyLetterCase() {
    ChangeFilter filter = new ChangeFilter(text -> text, List.of("*[BOT]", "bot+x@example.org"));
    assertThat(filter.ignores("dependabot[bot]", "")).isTrue();
    assertThat(filter.ignores("Bot", "Bot+X@example.org")).isTrue();
    assertThat(filter.ignores("Abbot", "abbot@example.org")).isFalse();
    assertThat(filter.ignores("dependabot[bot] & Ada", "")).isFalse();
  }

  @Test
  void findsAStarEndingWhereItsTextComesTwice() {
    ChangeFilter filter = new ChangeFilter(text -> text, List.of("a*b*c", "*[bot]"));
    assertThat(filter.ignores("abbcxc", "")).isTrue();
    assertThat(filter.ignores("make[bot][bot]", "")).isTrue();
    assertThat(filter.ignores("acb", "")).isFalse();
    assertThat(filter.ignores("abcd", "")).isFalse();
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyStarsTakeNoTimeOutOfAllProportion() {
    ChangeFilter filter = new ChangeFilter(text -> text, List.of("*a".repeat(20) + "b"));
    assertThat(filter.ignores("a".repeat(10_000), "")).isFalse();
  }

  @Test
  void hasNothingToSayWhereBotsDidEverything() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Generate", "make[bot]");
    git.write(FILE, TEXT + "x").commit("2026-01-02", "Generate", "make[bot]");

    assertThat(last(FILE)).isEmpty();
  }

  @Test
  void followsRenames() throws Exception {
    git.write("plan.md", TEXT).commit("2026-01-01", "Add");
    git.write("plan.md", TEXT + "- More\n").commit("2026-01-05", "Plan more");
    Files.delete(folder.resolve("plan.md"));
    git.write("docs/" + FILE, TEXT + "- More\n").commit("2026-02-01", "Move");
    Files.delete(folder.resolve("docs/" + FILE));
    git.write(FILE, TEXT.replace("01-01", "03-01") + "- More\n")
        .commit("2026-03-01", "Move, stamp");

    assertDay(last(FILE), "2026-01-05");
  }

  @Test
  void seesAChangeInARename() throws Exception {
    git.write("plan.md", TEXT).commit("2026-01-01", "Add");
    Files.delete(folder.resolve("plan.md"));
    git.write(FILE, TEXT + "- More\n").commit("2026-02-01", "Move and plan more");

    assertDay(last(FILE), "2026-02-01");
  }

  @Test
  void doesNotTakeACopyOrAnotherFileForTheSameOne() throws Exception {
    git.write("plan.md", TEXT).write("gone.md", "Nothing alike.\n").commit("2026-01-01", "Add");
    Files.delete(folder.resolve("gone.md"));
    git.write(FILE, TEXT).commit("2026-02-01", "Copy");

    assertDay(last(FILE), "2026-02-01");
  }

  @Test
  void takesTheDayOfAChangeNotOfItsMerge() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    git.branch("topic").write(FILE, TEXT + "- Topic\n").commit("2026-01-10", "Topic");
    git.branch("main").write("other.txt", "x").commit("2026-01-20", "Other");
    git.merge("topic", "2026-02-01");

    assertDay(last(FILE), "2026-01-10");
  }

  @Test
  void goesOnBothSidesWhereAMergeTookFromBoth() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    git.branch("topic").write(FILE, TEXT + "- Topic\n").commit("2026-01-10", "Topic");
    git.branch("main").write(FILE, "Draft\n" + TEXT).commit("2026-01-20", "Draft");
    git.merge("topic", "2026-02-01");

    assertThat(Files.readString(folder.resolve(FILE))).isEqualTo("Draft\n" + TEXT + "- Topic\n");
    assertDay(last(FILE), "2026-01-20");
  }

  @Test
  void doesNotCountWhatAMergeLeftBehind() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    git.branch("topic").write(FILE, TEXT + "- Topic\n").commit("2026-01-10", "Topic");
    git.write(FILE, TEXT).commit("2026-01-11", "Revert");
    git.branch("main").write("other.txt", "x").commit("2026-01-20", "Other");
    git.merge("topic", "2026-02-01");

    assertDay(last(FILE), "2026-01-01");
  }

  @Test
  void countsAMergeThatBringsAFileItself() throws Exception {
    git.write("a.txt", "a").commit("2026-01-01", "Add");
    git.branch("topic").write("b.txt", "b").commit("2026-01-10", "Topic");
    git.branch("main").write("c.txt", "c").commit("2026-01-20", "Other");
    git.write(FILE, TEXT).merge("topic", "2026-02-01");

    assertDay(last(FILE), "2026-02-01");
  }

  @Test
  void takesARenameOnOneSideOfAMergeForTheSameFile() throws Exception {
    git.write("plan.md", TEXT).commit("2026-01-01", "Add");
    git.branch("topic");
    Files.delete(folder.resolve("plan.md"));
    git.write(FILE, TEXT).commit("2026-01-10", "Move");
    git.branch("main").write("plan.md", "Draft\n" + TEXT).commit("2026-01-20", "Draft");
    git.merge("topic", "2026-02-01");
    Files.deleteIfExists(folder.resolve("plan.md"));
    git.write(FILE, "Draft\n" + TEXT);
    git.git().add().addFilepattern(".").setUpdate(true).call();
    git.git().add().addFilepattern(".").call();
    git.git().commit().setAmend(true).setSign(false).setMessage("Merge").call();

    assertDay(last(FILE), "2026-01-20");
  }

  @Test
  void answersAShallowCloneAsFarBackAsItReaches() throws Exception {
    git.write(FILE, TEXT).write("b.md", TEXT).commit("2026-01-01", "Add");
    ObjectId boundary = git.write("b.md", "# B\n").commit("2026-02-01", "B");
    git.write("docs/a.md", TEXT).commit("2026-03-01", "A");
    git.cutBefore(boundary);
    GitHistory history = history();
    history.expect(List.of(FILE, "b.md", "docs/a.md"));

    assertDay(history.lastChange("docs/a.md", WITHOUT_DATES), "2026-03-01");
    assertThat(history.notices()).isEmpty();
    assertThat(history.lacks("docs/a.md")).isFalse();
    assertThat(history.lastChange(FILE, WITHOUT_DATES)).isEmpty();
    assertThat(history.lacks(FILE)).isTrue();
    assertThat(history.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice).contains(FILE).contains("fetch-depth: 0"));
    assertThat(history.lastChange("b.md", WITHOUT_DATES)).isEmpty();
    assertThat(history.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice).contains("2 roadmaps"));
  }

  @Test
  void makesNoClaimWhereOneSideOfAMergeIsCutOff() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    git.branch("topic").write(FILE, TEXT + "- Topic\n").commit("2026-01-10", "Topic");
    git.branch("main").write(FILE, "Draft\n" + TEXT).commit("2026-01-20", "Draft");
    ObjectId main = git.write("other.txt", "x").commit("2026-01-21", "Other");
    git.merge("topic", "2026-02-01");
    git.cutBefore(main);

    assertThat(last(FILE)).isEmpty();
  }

  @Test
  void knowsNothingOfAFileThatIsNotCommitted() throws Exception {
    git.write("other.txt", "x").commit("2026-01-01", "Other");
    git.write(FILE, TEXT);
    assertThat(last(FILE)).isEmpty();

    git.git().add().addFilepattern(FILE).call();
    assertThat(last(FILE)).isEmpty();
    assertThat(history().notices()).isEmpty();
  }

  @Test
  void takesAChangedWorkTreeForAChangeOfToday() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    git.write(FILE, TEXT + "- More\n");
    assertThat(last(FILE)).contains(FileChange.uncommitted(LocalDate.of(2026, 5, 5)));

    git.git().add().addFilepattern(FILE).call();
    assertThat(last(FILE)).map(FileChange::committed).contains(false);
  }

  @Test
  void passesOverAWorkTreeInWhichOnlyDatesOrLineEndingsDiffer() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    git.write(FILE, TEXT.replace("2026-01-01", "2026-05-05").replace("\n", "\r\n"));
    assertDay(last(FILE), "2026-01-01");

    Files.delete(folder.resolve(FILE));
    assertDay(last(FILE), "2026-01-01");
  }

  @Test
  void readsALinkedWorkTree(@TempDir Path linked) throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    ObjectId topic = git.branch("topic").write(FILE, "# Other\n").commit("2026-02-01", "Topic");
    git.branch("main");
    Path administration = folder.resolve(".git/worktrees/linked");
    Files.createDirectories(administration);
    Files.writeString(administration.resolve("HEAD"), "ref: refs/heads/topic\n");
    Files.writeString(administration.resolve("commondir"), "../..\n");
    Files.writeString(administration.resolve("gitdir"), linked.resolve(".git") + "\n");
    Files.writeString(linked.resolve(".git"), "gitdir: " + administration + "\n");
    Files.writeString(linked.resolve(FILE), "# Other\n");

    assertThat(GitHistory.isolated(linked, CLOCK).lastChange(FILE, WITHOUT_DATES))
        .map(FileChange::commit)
        .contains(topic.name().substring(0, 7));
    assertDay(last(FILE), "2026-01-01");
  }

  @Test
  void asksASubmoduleInItsOwnHistory() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    Path module = folder.resolve("libs/module");
    Files.createDirectories(module);
    try (GitSandbox inner = GitSandbox.at(folder.resolve(".git/modules/module"), module)) {
      Files.writeString(module.resolve(".git"), "gitdir: ../../.git/modules/module\n");
      inner.write(FILE, TEXT).commit("2026-03-01", "Add");
    }
    git.commit("2026-04-01", "Add the module");
    GitHistory history = history();
    history.expect(List.of(FILE, "libs/module/" + FILE));

    assertDay(history.lastChange("libs/module/" + FILE, WITHOUT_DATES), "2026-03-01");
    assertDay(history.lastChange(FILE, WITHOUT_DATES), "2026-01-01");
  }

  @Test
  void looksForTheRepositoryAboveTheRoot() throws Exception {
    git.write("docs/" + FILE, TEXT).commit("2026-01-01", "Add");

    assertDay(
        GitHistory.isolated(folder.resolve("docs"), CLOCK).lastChange(FILE, WITHOUT_DATES),
        "2026-01-01");
  }

  @Test
  void knowsNothingWithoutARepository(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve(FILE), TEXT);
    GitHistory history = GitHistory.isolated(elsewhere, CLOCK);

    assertThat(history.lastChange(FILE, WITHOUT_DATES)).isEmpty();
    assertThat(history.notices()).isEmpty();
  }

  @Test
  void knowsNothingInAnEmptyRepository() throws IOException {
    git.write(FILE, TEXT);

    assertThat(last(FILE)).isEmpty();
    assertThat(history().notices()).isEmpty();
  }

  @Test
  void saysThatAPartialCloneIsNotComplete() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    ObjectId first = git.git().getRepository().resolve("HEAD:" + FILE);
    git.write(FILE, TEXT + "- More\n").commit("2026-02-01", "Plan more");
    Files.delete(
        folder.resolve(
            ".git/objects/" + first.name().substring(0, 2) + "/" + first.name().substring(2)));

    assertCannotBeRead("clone it without a filter");
  }

  @Test
  void saysThatARepositoryWithoutItsLastCommitIsNotComplete() throws Exception {
    ObjectId commit = git.write(FILE, TEXT).commit("2026-01-01", "Add");
    Files.delete(
        folder.resolve(
            ".git/objects/" + commit.name().substring(0, 2) + "/" + commit.name().substring(2)));

    assertCannotBeRead("is not complete", "a damaged one");
  }

  @Test
  void saysThatADamagedConfigurationCannotBeRead() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    Files.writeString(folder.resolve(".git/config"), "[core\nx");

    assertCannotBeRead("cannot be read: it is damaged; 'git fsck'");
  }

  @Test
  void saysThatABranchWithoutContentIsDamaged() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    Files.writeString(folder.resolve(".git/refs/heads/main"), "");

    assertCannotBeRead("cannot be read: it is damaged");
  }

  @Test
  void saysThatNamesBySha256AreNotReadYet() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    Files.writeString(
        folder.resolve(".git/config"),
        "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");

    assertCannotBeRead("cannot be read: its commits have SHA-256");
  }

  @Test
  void readsReferencesInReftables() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    useReftables();

    assertDay(last(FILE), "2026-01-01");
  }

  /** JGit takes the main work tree's HEAD for that of each linked one. */
  @Test
  void saysThatALinkedWorkTreeWithReftablesCannotBeRead(@TempDir Path linked) throws Exception {
    git.write(FILE, TEXT).commit("2026-01-01", "Add");
    useReftables();
    Path administration = Files.createDirectories(folder.resolve(".git/worktrees/linked"));
    Files.writeString(administration.resolve("HEAD"), "ref: refs/heads/.invalid\n");
    Files.writeString(administration.resolve("commondir"), "../..\n");
    Files.writeString(linked.resolve(".git"), "gitdir: " + administration + "\n");
    Files.writeString(linked.resolve(FILE), "# Other\n");
    GitHistory history = GitHistory.isolated(linked, CLOCK);

    assertThat(history.lastChange(FILE, WITHOUT_DATES)).isEmpty();
    assertThat(history.lacks(FILE)).isTrue();
    assertThat(history.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice).contains("cannot be read: it is a linked work"));
  }

  private void useReftables() throws IOException {
    ((FileRepository) git.git().getRepository()).convertRefStorage("reftable", false, false);
  }

  @Test
  void saysThatAnEmptyGitFolderIsNoRepository(@TempDir Path elsewhere) throws IOException {
    Files.createDirectory(elsewhere.resolve(".git"));
    GitHistory history = GitHistory.isolated(elsewhere, CLOCK);

    assertThat(history.lastChange(FILE, WITHOUT_DATES)).isEmpty();
    assertThat(history.notices())
        .containsExactly(
            "The git history of %s cannot be read: its .git is no repository, or a damaged one; clone it anew"
                .formatted(elsewhere));
  }

  @Test
  void saysThatAGitFileThatPointsNowhereCannotBeRead(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve(".git"), "gitdir: ../gone\n");
    GitHistory history = GitHistory.isolated(elsewhere, CLOCK);

    assertThat(history.lastChange(FILE, WITHOUT_DATES)).isEmpty();
    assertThat(history.notices())
        .containsExactly(
            "The git history of %s cannot be read: its .git points to %s, which is not there; make that folder available, or clone anew"
                .formatted(elsewhere, elsewhere.resolveSibling("gone")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gitdir: \0\n", "gone\n"})
  void saysThatAGitFileWithoutAPathIsDamaged(String text, @TempDir Path elsewhere)
      throws IOException {
    Files.writeString(elsewhere.resolve(".git"), text);
    GitHistory history = GitHistory.isolated(elsewhere, CLOCK);

    assertThat(history.lastChange(FILE, WITHOUT_DATES)).isEmpty();
    assertThat(history.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice).contains("damaged"));
  }

  @Test
  void readsNoFurtherBackThanNeeded() throws Exception {
    ObjectId old = git.write("old.txt", "x").commit("2026-01-01", "Old");
    git.write(FILE, TEXT).commit("2026-01-05", "Add");
    git.write(FILE, TEXT + "- More\n").write("b.md", TEXT).commit("2026-02-01", "Plan more");
    Files.delete(
        folder.resolve(
            ".git/objects/" + old.name().substring(0, 2) + "/" + old.name().substring(2)));
    GitHistory history = history();
    history.expect(List.of(FILE, "b.md"));

    assertDay(history.lastChange(FILE, WITHOUT_DATES), "2026-02-01");
    assertDay(history.lastChange("b.md", WITHOUT_DATES), "2026-02-01");
  }

  @Test
  void leavesTheRepositoryAsItWas() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-05", "Add");
    List<String> before = files();

    assertDay(last(FILE), "2026-01-05");

    assertThat(files()).isEqualTo(before);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void readsTheRepositoryOnceForAllExpectedFiles() throws Exception {
    git.write(FILE, TEXT).commit("2026-01-05", "Add");
    git.write("docs/" + FILE, TEXT + "x").commit("2026-02-01", "Plan more");
    GitHistory history = history();
    history.expect(List.of(FILE, "docs/" + FILE));
    assertDay(history.lastChange(FILE, WITHOUT_DATES), "2026-01-05");

    Files.move(folder.resolve(".git"), folder.resolve("gone"));

    assertDay(history.lastChange("docs/" + FILE, WITHOUT_DATES), "2026-02-01");
  }

  @Test
  void knowsWhatASparseCheckoutLeavesOut() throws Exception {
    git.write("docs/guide/start.md", TEXT).write("docs/plan.md", TEXT).write(FILE, TEXT);
    git.commit("2026-01-01", "Add");
    Files.delete(folder.resolve("docs/plan.md"));
    git.leaveOut("docs/guide/start.md");

    GitHistory history = history();
    assertThat(Stream.of("docs/guide/start.md", "docs/guide", "docs").filter(history::leavesOut))
        .hasSize(3);
    assertThat(
            Stream.of("docs/plan.md", "docs/Guide", "docs/guide/start", "none", "\0", "../docs", "")
                .filter(history::leavesOut))
        .isEmpty();
  }

  @Test
  void leavesNothingOutWhereTheIndexCannotBeRead() throws Exception {
    git.write("docs/guide.md", TEXT).write(FILE, TEXT).commit("2026-01-01", "Add");
    git.leaveOut("docs/guide.md");
    Files.writeString(folder.resolve(".git/index"), "DIRC");
    assertThat(history().leavesOut("docs/guide.md")).isFalse();
  }
}
