package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected is what cmark-gfm 0.29.0.gfm.6 makes of the text. */
class GitHubTableParserTest {
  private static RoadmapDocument parse(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }

  private static List<String> paragraphs(RoadmapDocument document) {
    return document.paragraphs().map(block -> block.text().text()).toList();
  }

  private static List<String> addresses(RoadmapDocument document) {
    return document.links().stream().map(Link::destination).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n[one](1)\n| a | [b](2) |\n|---|---|\n| [c](3) | d |\n",
        "text\r\n[one](1)\r\na | [b](2)\r\n-|-\r\n[c](3) | d\r\n",
        "> text\n> [one](1)\n> | a | [b](2) |\n> |---|---|\n> | [c](3) | d |\n",
        "- text\n  [one](1)\n  | a | [b](2) |\n  |---|---|\n  | [c](3) | d |\n",
        "text\n  [one](1)\n   | a | [b](2) |\n   |---|---|\n\n[c](3) d\n",
      })
  void takesTextAboveATableForItself(String text) {
    RoadmapDocument document = parse(text);
    assertThat(paragraphs(document).get(0)).isEqualTo("text one");
    assertThat(document.tables()).hasSize(1);
    assertThat(addresses(document)).containsExactly("1", "2", "3");
  }

  @Test
  void readsRowsOfOneCellWithoutPipes() {
    RoadmapDocument document = parse("[a](1)\n:-\n[b](2)\n");
    assertThat(document.tables()).hasSize(1);
    assertThat(document.blocks()).isEmpty();
    assertThat(addresses(document)).containsExactly("1", "2");
  }

  /** As cmark-gfm 0.29.0.gfm.13 does ({@code table_spacechar} in {@code ext_scanners.re}). */
  @ParameterizedTest
  @ValueSource(strings = {"a|b\n\f-|-\nc|d\n", "a|b\n\u000B-|-\nc|d\n"})
  void passesOverSpaceBeforeADelimiterRow(String text) {
    assertThat(parse(text).tables()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: /u\n| [a] | b |\n|---|---|\n",
        "[b]: /v\r\n[a]: /u\r\n  | [a] | b |\r\n  |---|---|\r\n",
        "> [a]: /u\n> | [a] | b |\n> |---|---|\n",
      })
  void readsNoDefinitionStraightAboveATable(String text) {
    RoadmapDocument document = parse(text);
    assertThat(document.linkDefinitions()).isEmpty();
    assertThat(document.links()).isEmpty();
    assertThat(document.tables()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: /u\n\n| [a] | b |\n|---|---|\n",
        "[a]: /u\r\n\r\n| [a] | b |\r\n|---|---|\r\n",
        "> [a]: /u\n>\n> | [a] | b |\n> |---|---|\n",
        "- [a]: /u\n   \n  | [a] | b |\n  |---|---|\n",
        "> [a]: /u\n\n| [a] | b |\n|---|---|\n",
      })
  void readsDefinitionsAboveABlankLine(String text) {
    assertThat(addresses(parse(text))).containsExactly("/u");
  }

  /** GFM 0.29, section 4.10: the excess is ignored. */
  @Test
  void readsNoCellBeyondTheHeader() {
    assertThat(addresses(parse("| a |\n|---|\n| [b](1) | [c](2) |\n"))).containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2. x", "<b>", "- x", "> x", "# x", "***", "    x", "```"})
  void endsWhereAnotherBlockBegins(String line) {
    RoadmapDocument document = parse("| a |\n|---|\n| b |\n" + line + "\n[c](1)\n");
    assertThat(document.tables().get(0).rows()).hasSize(1);
    assertThat(document.tables().get(0).columns()).isEqualTo(1);
  }

  @Test
  void aNumberedListInterruptsATableWhereverItBegins() {
    RoadmapDocument document = parse("| a |\n|---|\n2. x\n");
    assertThat(document.listItems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x[^1]\n\n[^1]: n | m\n    -|-\n    1 | 2\n",
        "- [ ] n | m\n  -|-\n  1 | 2\n",
        "- a\n- [x] n | m\n  -|-\n  1 | 2\n",
        "- [x] a\n   | n | m |\n   | - | - |\n   | 1 | 2 |\n",
        "> 1. [ ] a\n>     | n | m |\n>     | - | - |\n",
        "x[^1]\n\n[^1]: a\n     | n | m |\n     | - | - |\n"
      })
  void beginsBehindTheMarkOfAFootnoteOrTask(String text) {
    assertThat(parse(text).tables())
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.header().cells())
                    .extracting(Table.Cell::text)
                    .containsExactly("n", "m"));
  }

  /** Only a paragraph goes on behind the container that holds it. */
  @ParameterizedTest
  @ValueSource(strings = {"- [a](1) | b\n-|-\n", "> [a](1) | b\n-|-\n", "[^1]: [a](1) | b\n-|-\n"})
  void seesNoTableAcrossContainers(String text) {
    RoadmapDocument document = parse(text);
    assertThat(document.tables()).isEmpty();
    assertThat(paragraphs(document)).containsExactly("a | b -|-");
  }

  @Test
  void triesAParagraphOnlyOnce() {
    RoadmapDocument document = parse("a\n-|-\n[b](1)\n-|\n");
    assertThat(document.tables()).isEmpty();
    assertThat(paragraphs(document)).containsExactly("a -|- b -|");
  }

  @Test
  void aBarePipeDoesNotSplitACodeSpanForTheText() {
    RoadmapDocument document = parse("| a | b |\n|---|---|\n| `x | <a id=\"c\"></a>` |\n");
    assertThat(document.anchors()).extracting(Anchor::name).contains("c");
  }
}
