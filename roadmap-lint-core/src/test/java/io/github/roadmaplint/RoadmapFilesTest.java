package io.github.roadmaplint;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapFilesTest {
  @TempDir Path base;

  /** As {@code git init --separate-git-dir} makes it; refs are files, named as branches are. */
  @Test
  void findsNothingInAGitFolderOfAnotherName() throws IOException {
    Path git = base.resolve("docs/git-data");
    Path refs = Files.createDirectories(git.resolve("refs/heads"));
    Files.createDirectory(git.resolve("objects"));
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(refs.resolve("ROADMAP.md"), "");
    Path similar = Files.createDirectories(base.resolve("api/refs"));
    Files.createDirectory(base.resolve("api/objects"));
    Path roadmap = Files.writeString(similar.resolve("ROADMAP.md"), "");

    assertThat(new RoadmapFiles(List.of("**/ROADMAP.md"), List.of()).find(base))
        .containsExactly(roadmap);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROADMAP.md",
        "RoadMap.md",
        "roadmap.md",
        "a/b/Roadmap.MD",
        ".github/ROADMAP.md",
        "docs/roadmap.md",
        "docs/roadmap-2026.md",
        "docs/plans/RoadMap_ZH.md",
        "路线图/ROADMAP.md"
      })
  void findsByDefault(String path) throws IOException {
    create(path);

    assertThat(find(List.of(), List.of())).containsExactly(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ROADMAP.txt",
        "ROADMAP.md/inside.txt",
        "roadmap-2026.md",
        "MY-ROADMAP.md",
        "src/docs/roadmap-2026.md",
        "target/ROADMAP.md",
        "a/target/classes/ROADMAP.md",
        "build/ROADMAP.md",
        "node_modules/pkg/ROADMAP.md",
        "vendor/lib/ROADMAP.md",
        "third_party/lib/ROADMAP.md",
        ".git/ROADMAP.md",
        "docs/node_modules/roadmap.md"
      })
  void passesOverByDefault(String path) throws IOException {
    create(path);

    assertThat(find(List.of(), List.of())).isEmpty();
  }

  @Test
  void passesOverWhatAKilledRunLeftBehind() throws IOException {
    create("docs/ROADMAP.md");
    create("docs/.ROADMAP.md.123.roadmap-lint-tmp");

    assertThat(find(List.of("docs/*"), List.of())).containsExactly("docs/ROADMAP.md");
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN.md, PLAN.md, true",
    "PLAN.md, plan.md, false",
    "PLAN.md, sub/PLAN.md, false",
    "**/PLAN.md, PLAN.md, true",
    "**/PLAN.md, a/b/PLAN.md, true",
    "a/**/PLAN.md, a/PLAN.md, true",
    "a/**/PLAN.md, a/b/c/PLAN.md, true",
    "plans/, plans/a/b.md, true",
    "plans/*, plans/a/b.md, false",
    "plans/*.md, plans/b.md, true",
    "plan?.md, plan1.md, true",
    "'{plan,ideas}.md', ideas.md, true",
    "plans\\a.md, plans/a.md, true",
    "build/ROADMAP.md, build/ROADMAP.md, true",
    "build/**, build/x/y.md, true",
    "**/PLAN.md, build/PLAN.md, false",
    "/plans/**, plans/a/b.md, true",
    "/plans/**, sub/plans/a.md, false",
    "/plans/, plans/a.md, true",
    "/PLAN.md, PLAN.md, true",
    "/PLAN.md, sub/PLAN.md, false",
    "/**/PLAN.md, a/PLAN.md, true",
    "./plans/*.md, plans/b.md, true",
    "/, plans/b.md, true"
  })
  void readsPatternsAsAntDoes(String pattern, String path, boolean found) throws IOException {
    create(path);

    assertThat(find(List.of(pattern), List.of())).hasSize(found ? 1 : 0);
  }

  @Test
  void takesAPatternFromHereForTheSameWithoutTheDot() throws IOException {
    create("docs/plan.md");
    create("old/plan.md");

    assertThat(find(List.of("./docs/*.md", "././old/plan.md"), List.of()))
        .containsExactly("docs/plan.md", "old/plan.md");
    assertThat(find(List.of("**/*.md"), List.of("./old/"))).containsExactly("docs/plan.md");
  }

  @Test
  void takesNoFileOfOursForARoadmap() throws IOException {
    create(".roadmap-lint.yaml");
    create(".roadmap-lint-baseline.json");
    create("my-roadmap.txt");

    assertThat(find(List.of("**/*roadmap*"), List.of())).containsExactly("my-roadmap.txt");
  }

  /** They hold what no report may show, such as the token with which CI has cloned. */
  @ParameterizedTest
  @ValueSource(
      strings = {".git/config", "module/.git/ROADMAP.md", "sub/.GIT/ROADMAP.md", "sub/.git"})
  void takesNoFileOfGitForARoadmap(String own) throws IOException {
    create(own);
    Files.createSymbolicLink(base.resolve("ROADMAP.md"), Path.of(own));
    create(".github/ROADMAP.md");
    create("my.git/ROADMAP.md");

    assertThat(find(List.of(own, "**/ROADMAP.md"), List.of()))
        .containsExactly(".github/ROADMAP.md", "my.git/ROADMAP.md");
  }

  @Test
  void leavesOutWhatIsExcludedAndOrdersByPath() throws IOException {
    create("b/ROADMAP.md");
    create("a/ROADMAP.md");
    create("old/2019/ROADMAP.md");

    assertThat(find(List.of(), List.of("old/"))).containsExactly("a/ROADMAP.md", "b/ROADMAP.md");
  }

  @Test
  void isNotCaughtInALoopOfSymbolicLinks() throws IOException {
    create("a/ROADMAP.md");
    Files.createSymbolicLink(base.resolve("a/self"), base.resolve("a"));
    Files.createSymbolicLink(base.resolve("a/loop"), Path.of("loop"));

    assertThat(find(List.of(), List.of())).containsExactly("a/ROADMAP.md");
  }

  @Test
  void takesALinkedRoadmapOnce(@TempDir Path elsewhere) throws IOException {
    create("docs/plan.md");
    Files.createSymbolicLink(base.resolve("ROADMAP.md"), Path.of("docs/plan.md"));
    assertThat(find(List.of(), List.of())).containsExactly("ROADMAP.md");

    create("sub/ROADMAP.md");
    Files.createSymbolicLink(base.resolve("docs/roadmap.md"), base.resolve("sub/ROADMAP.md"));
    Path outside = Files.createFile(elsewhere.resolve("ROADMAP.md"));
    Files.createDirectory(base.resolve("out"));
    Files.createSymbolicLink(base.resolve("out/ROADMAP.md"), outside);
    Files.createSymbolicLink(base.resolve("out/roadmap.md"), Path.of("nowhere"));
    assertThat(find(List.of(), List.of())).containsExactly("ROADMAP.md", "sub/ROADMAP.md");
  }

  @Test
  void searchesAFolderThatIsReachedByASymbolicLink(@TempDir Path elsewhere) throws IOException {
    create("ROADMAP.md");
    create("docs/plan.md");
    create("target/ROADMAP.md");
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), base);

    assertThat(
            new RoadmapFiles(List.of("**/*.md"), List.of())
                .excluding(link, List.of("docs/"))
                .find(link))
        .containsExactly(link.resolve("ROADMAP.md"));
  }

  @Test
  void refusesAMalformedPattern() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoadmapFiles(List.of("docs/[a.md"), List.of()))
        .withMessage("not a pattern for files: 'docs/[a.md'");
  }

  @Test
  void leavesOutAFileThatIsGoneByNow() throws IOException {
    create("ROADMAP.md");
    create("docs/ROADMAP.md");
    List<Path> found = List.of(base.resolve("ROADMAP.md"), base.resolve("docs/ROADMAP.md"));
    Files.delete(found.get(1));

    assertThat(RoadmapFiles.withoutAliases(base, found)).containsExactly(found.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "docs/old, docs/a/ROADMAP.md docs/older/ROADMAP.md",
    "/docs/old, docs/a/ROADMAP.md docs/older/ROADMAP.md",
    "docs/old/, docs/a/ROADMAP.md docs/older/ROADMAP.md",
    "docs, ''",
    "old, docs/a/ROADMAP.md docs/old/ROADMAP.md docs/old/b/ROADMAP.md docs/older/ROADMAP.md",
    "docs/*, docs/a/ROADMAP.md docs/old/ROADMAP.md docs/old/b/ROADMAP.md docs/older/ROADMAP.md",
    "docs/old/ROADMAP.md, docs/a/ROADMAP.md docs/old/b/ROADMAP.md docs/older/ROADMAP.md"
  })
  void leavesOutAFolderWithAllThatItHolds(String excluded, String left) throws IOException {
    create("docs/a/ROADMAP.md");
    create("docs/old/ROADMAP.md");
    create("docs/old/b/ROADMAP.md");
    create("docs/older/ROADMAP.md");

    assertThat(String.join(" ", find(List.of(), List.of(excluded)))).isEqualTo(left);
  }

  @Test
  void passesOverAnotherFolderOfBuildOutputUnlessAnIncludeNamesIt() throws IOException {
    create("out/site/ROADMAP.md");
    create("docs/out/ROADMAP.md");
    Path output = base.resolve("out");

    RoadmapFiles usual = new RoadmapFiles(List.of(), List.of());
    assertThat(usual.passingOver(output).find(base))
        .containsExactly(base.resolve("docs/out/ROADMAP.md"));
    assertThat(usual.including(base, List.of("out/**/*.md")).passingOver(output).find(base))
        .containsExactly(output.resolve("site/ROADMAP.md"));
    assertThat(usual.passingOver(base).find(base)).hasSize(2);
  }

  @Test
  void refusesADirectoryThatIsNotThere() {
    assertThatThrownBy(() -> new RoadmapFiles(List.of(), List.of()).find(base.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private List<String> find(List<String> includes, List<String> excludes) throws IOException {
    return new RoadmapFiles(includes, excludes)
        .find(base).stream()
            .map(file -> base.relativize(file).toString().replace('\\', '/'))
            .toList();
  }

  private void create(String path) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"**", "{a,a}"})
  @Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void noPatternTakesExponentialTime(String part) throws IOException {
    create("a".repeat(100) + "b");

    assertThat(find(List.of("*"), List.of(part.repeat(40) + "c"))).hasSize(1);
  }
}
