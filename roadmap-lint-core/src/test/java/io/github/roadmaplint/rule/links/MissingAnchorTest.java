package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingAnchorTest {
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
    return RuleTester.of(new MissingAnchor()).root(root).lint(path, SourceText.of(text)).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void offersTheNearest() {
    assertThat(found("# My Goals\n\n[a](#my-goal) [b](#elsewhere)\n"))
        .containsExactly(
            "No '#my-goal' in this file; did you mean '#my-goals'?",
            "No '#elsewhere' in this file; link to one of its headings");
    assertThat(found("[a](Plan.md#coming-soon)"))
        .containsExactly("No '#coming-soon' in 'docs/Plan.md'; did you mean '#-coming-soon'?");
  }

  /** HTML, "scrolling to a fragment": {@code top} in any letter case is that of the document. */
  @Test
  void knowsTheTopOfAPage() {
    assertThat(found("[a](#top) [b](#Top) [c](Plan.md#TOP)")).isEmpty();
  }

  /** As markdownlint's MD051 does. */
  @Test
  void knowsTheNamesThatHeadingsGiveThemselves() {
    assertThat(found("## 2026 Q4 {#q4-2026}\n\n[a](#q4-2026) [b](#2026-q4-q4-2026)\n")).isEmpty();
    assertThat(
            found(
                "## A { #b }\n\n## C {: #d }\n\n## E {#f .g}\n\n## H {.i #j k=l}\n\n"
                    + "[1](#b) [2](#d) [3](#f) [4](#j)\n"))
        .isEmpty();
    assertThat(found("## A { b #c d }\n\n## E {f#g}\n\n[1](#c) [2](#g)\n")).hasSize(2);
    assertThat(found("## A {#a} b\n\n{#b}\n\n## C {#c c}\n\n[a](#a) [b](#b) [c](#c)\n")).hasSize(3);
  }

  /** GitHub shows it on the page of its folder, where it stands below others' text. */
  @Test
  void knowsThePlaceOfAReadme() throws IOException {
    Files.writeString(root.resolve("README.md"), "# Tool\n");
    assertThat(found("[a](../README.md#readme) [b](/README.md#readme-ov-file)")).isEmpty();
    assertThat(found("docs/readme.markdown", "# Tool\n\n[a](#readme)")).isEmpty();
    assertThat(found("[a](../README.md#readme-first) [b](Plan.md#readme) [c](#readme)")).hasSize(3);
    assertThat(found("docs/unreadme.md", "[a](#readme)")).hasSize(1);
  }

  @Test
  void mendsWhereAnEmojiOrItsShortcodeWasReplacedByTheOther() {
    RuleTester.of(new MissingAnchor())
        .fixes(
            "# Plan\n\n## 🚀 Next\n\n## :bug: Fixes\n\n[a](#rocket-next) [b](#-fixes)\n",
            "# Plan\n\n## 🚀 Next\n\n## :bug: Fixes\n\n[a](#-next) [b](#bug-fixes)\n");
    String two = "# Plan\n\n## 🚀 Next\n\n## 🚀 Next\n\n[a](#rocket-next)\n";
    RuleTester.of(new MissingAnchor()).fixes(two, two);
  }

  @Test
  void mendsWhereOneIsClearlyMeant() {
    RuleTester.of(new MissingAnchor())
        .root(root)
        .fixes(
            "# Plan\n\n## 🚀 Coming Soon\n\n## 路线 图\n\n[a](#coming-soon) [b](#🚀-Coming-Soon)"
                + " [c](#coming--soon 'd') [e][e] [f](docs/Plan.md#coming_soon) [g](#路线图)"
                + " <a href=\"#coming-soon\">h</a>\n\n[e]: <#comingsoon>\n",
            "# Plan\n\n## 🚀 Coming Soon\n\n## 路线 图\n\n[a](#-coming-soon) [b](#-coming-soon)"
                + " [c](#-coming-soon 'd') [e][e] [f](docs/Plan.md#-coming-soon) [g](#路线-图)"
                + " <a href=\"#-coming-soon\">h</a>\n\n[e]: <#-coming-soon>\n");
  }

  /** GitHub keeps a variation selector in the anchor: Ruby counts it among the word characters. */
  @Test
  void mendsWhereOnlyAVariationSelectorIsMissingOrTooMuch() {
    RuleTester.of(new MissingAnchor())
        .root(root)
        .fixes(
            "## ⏱\uFE0F Observability\n\n## 🗺 Plan\n\n[a](#-observability) [b](#\uFE0F-plan)\n",
            "## ⏱\uFE0F Observability\n\n## 🗺 Plan\n\n[a](#\uFE0F-observability) [b](#-plan)\n");
  }

  @Test
  void mendsADefinitionOnce() {
    RuleTester.of(new MissingAnchor())
        .root(root)
        .fixes(
            "## Coming Soon\n\n[a][c] [b][c]\n\n[c]: #coming_soon\n",
            "## Coming Soon\n\n[a][c] [b][c]\n\n[c]: #coming-soon\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## My Goals\n\n[a](#my-goal)\n",
        "## A b\n\n## AB\n\n[a](#-ab)\n",
        "## 🚀 Coming Soon\n\n[a](#coming\\-soon)\n",
        "## 🚀 Coming Soon\n\n[a](#coming&#45;soon)\n",
        "## 🚀\n\n[a](#🚀)\n",
        "## ⏱\uFE0F Plan\n\n## 🚀 Plan\n\n[a](#plan)\n",
        "<a id=\"a (b)\"></a>\n\n[a](#a-b)\n",
      })
  void leavesToPeopleWhatIsNotClear(String text) {
    assertThat(
            RuleTester.of(new MissingAnchor()).root(root).lint("R.md", SourceText.of(text)).stream()
                .filter(Finding::fixable))
        .isEmpty();
    assertThat(found(text)).hasSize(1);
  }

  @Test
  void staysSilentOnWhatGitHubResolves() {
    assertThat(
            found(
                "[a](Plan.md#-coming-soon) [b](Plan.md#a-1) [c](/docs/Plan.md#A) [d](#top)"
                    + " [e](#mark) [f](none.md#x) [g](https://example.org/#x)\n\n"
                    + "<a name=\"mark\"></a>\n"))
        .isEmpty();
  }

  /** A page has no such element, HTML section 13.6. */
  @Test
  void findsNoAnchorInComments() {
    assertThat(
            found(
                "[a](#a) [b](#b) [c](#c)\n\nText <!-- <a id=\"a\"></a> --> and <!-- id=a -->.\n\n"
                    + "<!--\n## Old <a name=\"b\"></a>\n-->\n\n<p><!-- <i id=\"c\"></i> --></p>\n"))
        .hasSize(3);
    assertThat(
            found(
                "[a](#a) [b](#b) [c](#c)\n\n<!-- --> <a id=\"a\"></a> `<!--`\n\n"
                    + "```\n<!--\n```\n\n<p id=\"b\"><!-- --><i id=\"c\"></i></p>\n"))
        .isEmpty();
  }

  /** HTML, section 13.2.5.43 and 13.2.5.44: they are whole, as an error. */
  @ParameterizedTest
  @ValueSource(strings = {"<!-->", "<!--->"})
  void findsAnAnchorBehindAnEmptyComment(String comment) throws IOException {
    assertThat(found("[a](#a)\n\n" + comment + " <i id=\"a\"></i>\n")).isEmpty();
  }

  @Test
  void knowsTheLinesOfCode() throws IOException {
    Files.writeString(root.resolve("docs/App.java"), "class App {\n}\n");
    assertThat(
            found(
                "[a](App.java#L2) [b](App.java#L1-L2) [c](App.java#L1C2-L2C1) [d](App.java#main)"
                    + " [e](Plan.md?plain=1#L3)"))
        .isEmpty();
    assertThat(found("[a](App.java?plain=1#L3) [b](App.java#L1-L9)"))
        .containsExactly(
            "No line 3 in 'docs/App.java', which has 2; link to the line that is meant",
            "No line 9 in 'docs/App.java', which has 2; link to the line that is meant");
  }

  /** GitHub's links to lines; markdownlint's MD051 takes them for right in Markdown, too. */
  @Test
  void takesLinesOfMarkdownForThere() {
    assertThat(found("# A\n\n[a](Plan.md#L3) [b](Plan.md#L1C2-L3C4) [c](#L3) [d](#L1-L3)\n"))
        .isEmpty();
    assertThat(found("# A\n\n[a](Plan.md?plain=1#L3) [b](Plan.md?plain=1#L1-L9)\n")).isEmpty();
    assertThat(found("# A\n\n[a](Plan.md#L) [b](Plan.md#L0) [c](#Lines) [d](#l-3)\n")).hasSize(4);
  }

  @Test
  void decodesTheFragmentAndLooksPastTheQuery() {
    assertThat(found("## Café\n\n[a](#caf%C3%A9) [b](?tab=readme-ov-file#caf%C3%A9)\n")).isEmpty();
    assertThat(found("## Café\n\n[a](?tab=readme-ov-file#none)\n")).hasSize(1);
  }

  /** Browsers keep what follows {@code :~:} to themselves. */
  @Test
  void leavesWhatBrowsersLookForInTheTextAlone() {
    assertThat(
            found(
                "# My Goals\n\n[a](#:~:text=goals) [b](#my-goals:~:text=a,-b)"
                    + " [c](Plan.md#:~:text=soon) [d](Plan.md#a:~:text=x&text=y)\n"))
        .isEmpty();
    assertThat(found("# My Goals\n\n[a](#goals:~:text=a) [b](#my:~-goals)\n")).hasSize(2);
  }

  @Test
  void knowsFootnotes() {
    assertThat(found("[a](#user-content-fn-1) [b](#fnref-1)\n\nText[^1]\n\n[^1]: Note.\n"))
        .isEmpty();
    assertThat(found("[a](#fn-2)\n\nText[^1]\n\n[^1]: Note.\n")).hasSize(1);
  }
}
