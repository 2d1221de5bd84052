package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.GitHistory;
import io.github.roadmaplint.history.GitSandbox;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingFileTest {
  @TempDir Path root;

  @BeforeEach
  void createFiles() throws IOException {
    Files.createDirectories(root.resolve("docs/路线 图"));
    Files.writeString(
        root.resolve("docs/Plan.md"), "# Plan\n\n## 🚀 Coming Soon\n\n## A\n\n## A\n");
    Files.writeString(root.resolve("README.md"), "# Readme\n");
  }

  private List<String> found(String text) {
    return found("docs/ROADMAP.md", text);
  }

  private List<String> found(String path, String text) {
    return RuleTester.of(new MissingFile()).root(root).lint(path, SourceText.of(text)).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void reportsWhatIsNotThere() {
    assertThat(found("[a](none.md)"))
        .containsExactly(
            "There is no 'docs/none.md' in the repository; mend the link or remove it");
    assertThat(found("[a](/none.md) ![b](img/x.png) <a href='y.md'>y</a>")).hasSize(3);
    assertThat(found("[a](../../up.md)"))
        .containsExactly("'../../up.md' lies outside the repository; link to it on the web");
  }

  @Test
  void leavesAloneWhatASiteGeneratorWrites() {
    assertThat(found("[a]({{site.baseurl}}/none.md) [b](<{% link none.md %}>)")).isEmpty();
  }

  /** No reader has that drive, and GitHub leaves the address of such a link out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:/docs/plan.md",
        "c:\\docs\\plan.md#next",
        "file:///home/kim/plan.md",
        "FILE://server/plan.md",
        "file:plan.md"
      })
  void reportsPathsOfOneMachine(String address) {
    assertThat(found("[a](" + address + ")"))
        .containsExactly(
            "'" + address + "' is a path on one machine; link to the file by a relative path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:kim@example.org", "vscode://file/c:/plan.md", "cc:plan", "tel:1"})
  void leavesOtherSchemesAlone(String address) {
    assertThat(found("[a](" + address + ")")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- soon --> <a href=\"none.md\">a</a>",
        "text\n<meta name='b'\n[a](none.md)",
        "<x:div>\n[a](none.md)"
      })
  void readsWhatHtmlShowsOrDoesNotHide(String text) {
    assertThat(found(text)).hasSize(1);
  }

  @Test
  void reportsWhatNoFileCanBeCalled() {
    assertThat(found("[a](%00.md)"))
        .containsExactly("There is no 'docs/\0.md' in the repository; mend the link or remove it");
  }

  /** GitHub asks for {@code docs%5CPlan.md}, and Windows would find the file all the same. */
  @Test
  void takesABackslashForNoSlash() {
    assertThat(found("ROADMAP.md", "[a](docs\\Plan.md) [b](docs/Plan.md)"))
        .containsExactly(
            "There is no 'docs\\Plan.md' in the repository; mend the link or remove it");
  }

  @Test
  void reportsAnotherLetterCaseAndMendsOnlyThat() {
    List<Finding> findings =
        RuleTester.of(new MissingFile())
            .root(root)
            .lint("docs/ROADMAP.md", SourceText.of("[a](../Docs/plan.md#x)"));
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly("The file is called 'docs/Plan.md'; letter case counts on GitHub");
    assertThat(findings).noneMatch(Finding::fixable);
  }

  @Test
  void mendsTheLetterCaseOfAFileName() {
    RuleTester tester = RuleTester.of(new MissingFile()).root(root);
    tester.fixes("[a](docs/plan.md#x) [b](readme.MD)\n", "[a](docs/Plan.md#x) [b](README.md)\n");
    tester.fixes(
        "[a](./docs/plan.md#x) [b](docs/../readme.md) [c](./README.MD) [d](/docs/./plan.MD)\n",
        "[a](./docs/Plan.md#x) [b](docs/../README.md) [c](./README.md) [d](/docs/./Plan.md)\n");
    for (String text :
        List.of("[a](Docs/Plan.md)\n", "[a](./Docs/plan.md)\n", "[a](docs/%70lan.md)\n")) {
      assertThat(tester.finds("«" + text.strip() + "»\n")).noneMatch(Finding::fixable);
    }
  }

  @Test
  void mendsTheFileWhereAFolderAndAFragmentHaveItsName() throws IOException {
    Files.createDirectories(root.resolve("guide"));
    Files.writeString(root.resolve("guide/Guide"), "x");
    RuleTester.of(new MissingFile())
        .root(root)
        .fixes("[a](guide/guide?b=guide#guide)\n", "[a](guide/Guide?b=guide#guide)\n");
  }

  /** GitHub shows a file at owner/name/blob/branch/path, GitLab at owner/name/-/blob/…. */
  @Test
  void leavesTheOtherPagesOfTheRepositoryAlone() {
    assertThat(
            found(
                "ROADMAP.md",
                "[a](../../issues) [b](../../issues/30#x) [c](./../../wiki/Home) [d](../../pull/3)"
                    + " [e](../../releases/latest) [f](../../discussions?q=a) [g](../../tree/next/a)"
                    + " <a href=\"../../milestone/2\">h</a> ![i](../../actions/workflows/x/badge.svg)"))
        .isEmpty();
    assertThat(
            found(
                "ROADMAP.md",
                "[a](../../edit/main/ROADMAP.md) [b](../../new/main/docs) [c](../../fork)"
                    + " [d](../../forks) [e](../../contributors) [f](../../subscription)"
                    + " [g](../../watchers) [h](../../generate) [i](../../archive/main.zip)"
                    + " [j](../../search?q=TODO) [k](../../settings/actions)"))
        .isEmpty();
    assertThat(
            found(
                "ROADMAP.md",
                "[a](../../x/../issues) [b](../../pulls/../wiki) [c](../../issues/3/../4)"))
        .isEmpty();
    assertThat(found("ROADMAP.md", "[a](../..) [b](../../) [c](../../?tab=x)")).isEmpty();
    assertThat(found("[a](../../../issues) [b](../x/../../../projects/1) [c](../../..)")).isEmpty();
    assertThat(
            found(
                "ROADMAP.md",
                "[a](../issues) [b](../../../issues) [c](../../up.md) [d](..) [e](issues/1)"
                    + " [f](../../../../../x) [g](../../../other/issues) [h](../../..)"))
        .hasSize(8);
    assertThat(found("[a](../../issues) [b](../..)")).hasSize(2);
  }

  @Test
  void looksFromTheFolderOfTheRoadmap() {
    assertThat(found("ROADMAP.md", "[a](docs/Plan.md) [b](./README.md)")).isEmpty();
    assertThat(found("ROADMAP.md", "[a](Plan.md) [b](docs/README.md)"))
        .containsExactly(
            "There is no 'Plan.md' in the repository; mend the link or remove it",
            "There is no 'docs/README.md' in the repository; mend the link or remove it");
    assertThat(found("[a](50%.md)"))
        .containsExactly("There is no 'docs/50%.md' in the repository; mend the link or remove it");
    assertThat(found("[a](c++.md?x#y)"))
        .containsExactly("There is no 'docs/c++.md' in the repository; mend the link or remove it");
    assertThat(found("[a]({% link x.md %})")).isEmpty();
  }

  /** Schemes of the IANA's registry; in any letter case, RFC 3986 section 3.1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAILTO:a@b.c",
        "tel:+49-30-1",
        "z39.50r://kernel.org/x",
        "Z39.50S://kernel.org/x",
        "svn+ssh://kernel.org/x",
        "ms-teams:x",
        "a:x"
      })
  void looksForNoFileBehindAScheme(String address) {
    assertThat(found("[a](" + address + ")")).isEmpty();
  }

  /** RFC 3986, sections 3.1 and 4.2: it begins with a letter, and no slash stands before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "./this:that",
        "x/this:that",
        "img@2:x.png",
        "a_b:c",
        "2026:plan.md",
        "-a:b",
        ":x",
        "Plan",
        "this%3Athat",
        "路:线"
      })
  void looksForAFileWithAColonOrWithout(String address) {
    assertThat(found("[a](" + address + ")")).singleElement().asString().startsWith("There is no");
  }

  @Test
  void takesAQueryForTheSameFile() {
    assertThat(found("[a](?plain=1#L3) [b](?tab=readme#goals)")).isEmpty();
  }

  @Test
  void staysSilentOnWhatIsThereOrElsewhere() {
    assertThat(
            found(
                "[a](Plan.md) [b](/README.md?raw=1#L3) [c](../README.md) [d](<路线 图>)"
                    + " [e](%E8%B7%AF%E7%BA%BF%20%E5%9B%BE/) [f](#x) [g](/) [h](..)"
                    + " [i](https://example.org/none) [j](mailto:a@b.c) [k](//example.org/x)"
                    + " [l]({{< ref none >}})"))
        .isEmpty();
  }

  @Test
  void findsWhatASparseCheckoutLeavesOut() throws Exception {
    Files.writeString(root.resolve("docs/Vision.md"), "# Vision\n");
    try (GitSandbox git = GitSandbox.in(root)) {
      git.commit("2026-01-01", "Plan");
      git.leaveOut("docs/Plan.md", "docs/Vision.md");
    }
    Clock clock = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    GitHistory history = GitHistory.isolated(root, clock);
    RuleTester tester = RuleTester.of(new MissingFile()).root(root).history(history);
    tester.leavesAlone("[a](docs/Plan.md#x) [b](docs/) [c](docs/Vision.md#L90)\n");
    assertThat(tester.finds("«[a](docs/None.md)»\n")).hasSize(1);
    RuleTester.of(new MissingAnchor())
        .root(root)
        .history(history)
        .leavesAlone("[a](docs/Plan.md#x)\n");
  }
}
