package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotRenderedTest {
  private final NotRendered rule = new NotRendered();

  @Test
  void writesMissingDelimiterRow() {
    assertThat(Lint.fixed(rule, "x\n\n| a | b |\n| 1 | 2 |\n"))
        .isEqualTo("x\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    assertThat(Lint.fixed(rule, "> - | a | b |\r\n>   | 1 | 2 |\r\n"))
        .isEqualTo("> - | a | b |\r\n>   | --- | --- |\r\n>   | 1 | 2 |\r\n");
    assertThat(Lint.fixed(rule, "| a | b |\n|---+---|\n| 1 | 2 |\n"))
        .isEqualTo("| a | b |\n| --- | --- |\n| 1 | 2 |\n");
  }

  @ParameterizedTest
  @CsvSource({
    "|:–––|–––:|, | :--- | ---: |",
    "|——:|:—:|, | ---: | :---: |",
    "|:---+---:|, | :--- | ---: |",
    ":== | ==, | :--- | --- |",
    "| ––: |, | ---: | --- |",
    "| — | – |, | --- | --- |",
    "| :— | —: |, | :--- | ---: |",
  })
  void keepsTheAlignmentsOfDashesThatAreWrittenInAnotherWay(String written, String expected) {
    String before = "| a | b |\n" + written + "\n| 1 | 2 |\n";
    assertThat(Lint.fixed(rule, before)).isEqualTo("| a | b |\n" + expected + "\n| 1 | 2 |\n");
    assertThat(Lint.message(rule, before)).contains("put " + expected + " there");
  }

  @Test
  void correctsDelimiterRowWhereTheRowsAgreeWithTheHeader() {
    assertThat(Lint.fixed(rule, "| a | b |\n|---|\n| 1 | 2 |\n"))
        .isEqualTo("| a | b |\n|---|---|\n| 1 | 2 |\n");
    for (String rows : new String[] {"| 1 | 2 |  \n| 3 | 4 |\n", "| 1 \\| 2 | 3 |\n"}) {
      assertThat(Lint.fixed(rule, "| a | b |\n|---|\n" + rows))
          .isEqualTo("| a | b |\n|---|---|\n" + rows);
    }
    String wrongHeader = "| a |\n|---|---|\n| 1 | 2 |\n";
    assertThat(Lint.slices(rule, wrongHeader)).hasSize(1);
    assertThat(Lint.fixed(rule, wrongHeader)).isEqualTo(wrongHeader);
  }

  @ParameterizedTest
  @CsvSource({
    "| :--- | --: | --- |, | :--- | --: |",
    "|:-----|----:|---|---|, |:-----|----:|",
    "|:-:|, |:-:|---|",
    "| ----: |, | ----: | ----- |",
    ":-:, :-: | ---",
    ":-- | --: | ---, :-- | --:",
  })
  void keepsTheAlignmentsOfTheDelimiterRow(String wrong, String right) {
    assertThat(Lint.fixed(rule, "| a | b |\n" + wrong + "\n| 1 | 2 |\n"))
        .isEqualTo("| a | b |\n" + right + "\n| 1 | 2 |\n");
  }

  @Test
  void oneColumnKeepsAPipeWhichTellsItFromTheUnderlineOfAHeading() {
    assertThat(Lint.fixed(rule, "| a\n---|---\n| 1\n")).isEqualTo("| a\n---|\n| 1\n");
  }

  /** A delimiter row would stay outside of the item or quote whose paragraph the header is in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- x\n| a | b |\n| 1 | 2 |\n",
        "- x\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        "> a | b | c\n-|-\n1 | 2 | 3\n",
        "> | a | b |\n| 1 | 2 |\n| 3 | 4 |\n",
        "- | a | b |\n| 1 | 2 |\n"
      })
  void writesNoDelimiterRowOutsideOfTheContainer(String text) {
    assertThat(Lint.slices(rule, text)).hasSize(1);
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
  }

  /** There is no delimiter row at such an indent, and rows below one are code, cmark-gfm says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n    | a | b |\n| 1 | 2 |\n",
        "- x\n      | a | b |\n      | 1 | 2 |\n",
        "- | a | b |\n      | 1 | 2 |\n",
        "> | a | b |\n>\t  | 1 | 2 |\n",
        "text\n\t| a | b |\n\t|---|\n\t| 1 | 2 |\n",
        "| a | b |\n|---|\n    | 1 | 2 |\n",
        "    | Flag | `a|b` |\n    |---|---|---|\n    | x | y | z |\n"
      })
  void writesNoDelimiterRowWhereAnIndentMakesCode(String text) {
    assertThat(Lint.message(rule, text)).contains("four columns of indent");
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
  }

  @Test
  void anIndentIsCountedFromTheListItem() {
    assertThat(Lint.fixed(rule, "- - x\n\n     | a | b |\n     | 1 | 2 |\n"))
        .isEqualTo("- - x\n\n     | a | b |\n     | --- | --- |\n     | 1 | 2 |\n");
    assertThat(Lint.fixed(rule, "-\t| a | b |\n\t| 1 | 2 |\n"))
        .isEqualTo("-\t| a | b |\n \t| --- | --- |\n\t| 1 | 2 |\n");
  }

  /** GitHub splits a header there, too: GFM 0.29, section 4.10, example 200. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Flag | `a|b` |\n| x | `c|d` |\n",
        "| Flag | `a|b` |\n|------+-------|\n| x | y |\n",
        "| Flag | `a|b` |\n|---|---|\n| x | `c|d` |\n",
        "| Flag | [l](https://example.org/a|b) |\n|---|---|\n| x | [l](https://example.org/c|d) |\n",
      })
  void tearsNoHeaderApart(String text) {
    assertThat(Lint.message(rule, text)).endsWith("a code span or an address; write \\|");
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
  }

  /** cmark-gfm 0.29.0.gfm.6 shows such definitions as text, and links to them no longer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: /u\n| b | c |\n| 1 | 2 |\n\n[a]\n",
        "> [a]: /u\n> text\n> | b | c |\n> | 1 | 2 |\n",
      })
  void leavesTheDefinitionsAboveAlone(String text) {
    assertThat(Lint.slices(rule, text)).hasSize(1);
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
  }

  @Test
  void leavesDefinitionsFarDownAloneAsWell() {
    String text = "A paragraph of some length.\n\n".repeat(10) + "[a]: /u\n| b | c |\n| 1 | 2 |\n";
    assertThat(Lint.slices(rule, text)).hasSize(1);
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
  }

  @Test
  void aDefinitionInAnotherParagraphIsInNoDanger() {
    assertThat(Lint.fixed(rule, "> [a]: /u\n>\n> | b | c |\n> | 1 | 2 |\n"))
        .isEqualTo("> [a]: /u\n>\n> | b | c |\n> | --- | --- |\n> | 1 | 2 |\n");
  }

  /** A table goes on to the next blank line: this one would hold the one below, short of a cell. */
  @Test
  void leavesTheTableBelowInTheSameParagraphAlone() {
    for (String text :
        new String[] {
          "| 1 | 2 |\n| === | === |\n| 3 | 4 |\nText\n| a | b | c |\n| - | - | - |\n",
          "- | 1 | 2 |\n  | 3 | 4 |\n  Text\n  Text\n  | a | b |\n  | - | - |\n",
          "| 1 | 2 |\n| 3 | 4 |\n| a | b | c |\n| - | - | - |\n| x | y | z |\n",
          "> | 1 | 2 |\r\n> | 3 | 4 |\r\n> | a | b |\r\n> | - | - |\r\n"
        }) {
      assertThat(Lint.message(rule, text))
          .isEqualTo(
              "No table to GitHub: under the header is no delimiter row; put | --- | --- | there,"
                  + " and a blank line above the table below");
      assertThat(Lint.fixed(rule, text)).isEqualTo(text);
    }
  }

  /** GFM 0.29, section 4.10: so does the beginning of another block end it. */
  @Test
  void aTableBehindAnotherBlockIsInNoDanger() {
    for (String between : new String[] {"\n", "# Heading\n", "<!-- comment -->\n"}) {
      String below = between + "| a | b |\n| - | - |\n| 1 | 2 |\n";
      assertThat(Lint.fixed(rule, "| 1 | 2 |\n| === | === |\n| 3 | 4 |\n" + below))
          .isEqualTo("| 1 | 2 |\n| --- | --- |\n| 3 | 4 |\n" + below);
    }
  }

  /** GFM 0.29, section 5.2: what is not indented by as much as the item's text ends the item. */
  @ParameterizedTest
  @ValueSource(strings = {"- | a | b |\n  | - | - |\n", "> | a | b |\n> | - | - |\n"})
  void saysThatRowsStandOutsideOfTheirTable(String table) {
    assertThat(Lint.message(rule, table + "| 1 | 2 |\n| 3 | 4 |\n"))
        .isEqualTo(
            "These rows stand outside of the list item or quote that holds the table above; indent"
                + " or quote them likewise");
  }

  @Test
  void readsTheRowsInTheirContainerAndWithoutFrame() {
    assertThat(Lint.fixed(rule, "> | a | b |\n> |---|\n> | 1 | 2 |\n> | 3 | 4 |\n"))
        .isEqualTo("> | a | b |\n> |---|---|\n> | 1 | 2 |\n> | 3 | 4 |\n");
    assertThat(Lint.fixed(rule, "a | b\n---|---|---\n1 | 2\n"))
        .isEqualTo("a | b\n---|---\n1 | 2\n");
    for (String doubtful :
        new String[] {
          "| a | b |\n|---|\n",
          "| a |\n|---|---|\n|\n",
          "| a | b |\n|---|\n| 1 | 2 |\n| 3 |\n",
          "| a | b |\n|---|\n| 1 | 2 \\| 3 |\n| 4 \\| 5 |\n"
        }) {
      assertThat(Lint.slices(rule, doubtful)).as(doubtful).hasSize(1);
      assertThat(Lint.fixed(rule, doubtful)).isEqualTo(doubtful);
    }
  }

  @Test
  void rowsCutOffFromTheirTableGetNoHeader() {
    String text = "| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 |\n";
    assertThat(Lint.message(rule, text))
        .isEqualTo("A blank line cuts these rows off from the table above; remove it");
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
    assertThat(Lint.message(rule, "> " + text.strip().replace("\n", "\n> ") + "\n"))
        .startsWith("A blank line cuts");
    assertThat(Lint.message(rule, "| x |\n|---|\n\n" + text)).startsWith("A blank line cuts");
  }

  /** An HTML block of a comment ends a table, GFM 0.29, section 4.10, example 201. */
  @Test
  void rowsCutOffByACommentGetNoHeader() {
    String comment = "<!-- moved here in 2025, since the board said so -->\n";
    String severalLines = "<!-- moved here in 2025,\n     since the board said so -->\n";
    for (String gap : new String[] {comment, comment + "\n", comment.repeat(4), severalLines}) {
      String text = "| a | b |\n|---|---|\n| 1 | 2 |\n" + gap + "| 3 | 4 |\n| 5 | 6 |\n";
      assertThat(Lint.message(rule, text))
          .isEqualTo(
              "A comment cuts these rows off from the table above; put it above the table or behind"
                  + " a row");
      assertThat(Lint.fixed(rule, text)).isEqualTo(text);
      String quoted = "> " + text.strip().replace("\n", "\n> ") + "\n";
      assertThat(Lint.fixed(rule, quoted)).isEqualTo(quoted);
    }
    assertThat(Lint.fixed(rule, "| a |\n|---|\n| 1 |\n<!-- x -->\nText.\n\n| 3 | 4 |\n| 5 | 6 |\n"))
        .endsWith("| 3 | 4 |\n| --- | --- |\n| 5 | 6 |\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"🚧", "✔️", "✓", "⭐", "●", "◐", "–", "-", ":x:", ""})
  void cellsMayHoldASignOnly(String sign) {
    String row = "| Agents | " + sign + " |\n";
    assertThat(Lint.fixed(rule, "| Item | Status |\n" + row))
        .isEqualTo("| Item | Status |\n| --- | --- |\n" + row);
    assertThat(Lint.fixed(rule, "| | Item |\n| " + sign + " | Agents |\n"))
        .isEqualTo("| | Item |\n| --- | --- |\n| " + sign + " | Agents |\n");
  }

  /** The first row of words and as many cells as the next is not always the header. */
  @Test
  void aHeaderIsAboveAllRows() {
    String text = "Text.\n| a | b |\n| ? | ! |\n| 1 | 2 |\n| 3 | 4 |\n";
    assertThat(Lint.slices(rule, text))
        .containsExactly("| a | b |\n| ? | ! |\n| 1 | 2 |\n| 3 | 4 |");
    assertThat(Lint.fixed(rule, text)).isEqualTo(text.replace("| ?", "| --- | --- |\n| ?"));
    for (String header : new String[] {"| a | b", "a | b |", "a | b"}) {
      assertThat(Lint.fixed(rule, header + "\n| 1 | 2 |\n| 3 | 4 |\n"))
          .isEqualTo(header + "\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n");
    }
    assertThat(Lint.fixed(rule, "a | b\n\n| 1 | 2 |\n| 3 | 4 |\n"))
        .endsWith("\n| 1 | 2 |\n| --- | --- |\n| 3 | 4 |\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n",
        "| a | b | c | d |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n",
        "| a | b\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n",
        "> | a | b |\n> | 1 | 2 | 3 |\n> | 4 | 5 | 6 |\n"
      })
  void unevenRowsGetNoDelimiterRowInTheirMiddle(String text) {
    assertThat(Lint.message(rule, text)).contains("the rows differ in their number of cells");
    assertThat(Lint.slices(rule, text)).containsExactly(text.strip().replaceFirst("^> ", ""));
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
  }

  @Test
  void rowsAreCutOffWhereTheFirstOfThemIsAnother() {
    String head = "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n";
    for (String first : new String[] {"| 4 | 5 |\n", "| 4 | `|` | 5 |\n", "| 🚧 | ? | – |\n"}) {
      for (String gap : new String[] {"\n", "<!-- later -->\n"}) {
        String text = head + gap + first + "| 6 | 7 | 8 |\n| 9 | 10 | 11 |\n";
        assertThat(Lint.message(rule, text)).contains(" these rows off from the table above");
        assertThat(Lint.fixed(rule, text)).isEqualTo(text);
      }
    }
  }

  @Test
  void rowsAreCutOffFarDownAsWell() {
    String above = "A paragraph of some length.\n\n".repeat(40);
    assertThat(
            Lint.message(rule, above + "| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 |\n"))
        .startsWith("A blank line cuts");
  }

  @Test
  void rowsAreCutOffOnlyFromATableOfTheirWidthStraightAbove() {
    String head = "| a | b |\n|---|---|\n| 1 | 2 |\n";
    String rows = "| 3 | 4 |\n| 5 | 6 |\n";
    String missing =
        "No table to GitHub: under the header is no delimiter row; put | --- | --- | there";
    assertThat(Lint.message(rule, head + "\nText.\n\n" + rows)).isEqualTo(missing);
    assertThat(Lint.message(rule, "| x |\n|---|\n\n" + rows)).isEqualTo(missing);
    assertThat(Lint.message(rule, rows + "\n" + head)).isEqualTo(missing);
    assertThat(Lint.message(rule, head + "\n| 3 | 4 |\n|---+---|\n| 5 | 6 |\n")).isEqualTo(missing);
  }

  /** GitHub looks for no other delimiter row in a paragraph where the first one did not match. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Items\n---|---\n«| a | b |\n| 1 | 2 |\n»",
        "Items\n---|---\n«a | b\n--|--\n1 | 2\n»",
        "Items\n---|---\n«| a |\n|---|---|\n| 1 | 2 |\n»",
        "Items\n---|---\nText\n«| a | b |\n| 1 | 2 |\n»",
        "> Items\n> ---|---\n> «| a | b |\n> | 1 | 2 |\n»"
      })
  void aDelimiterRowIsOfNoUseBelowOneThatFitsNoHeader(String marked) {
    String text = marked.replaceAll("[«»]", "");
    assertThat(Lint.slices(rule, text))
        .containsExactly(marked.substring(marked.indexOf('«') + 1, marked.indexOf('»')).strip());
    assertThat(Lint.message(rule, text))
        .contains("the row of dashes further up has another number of cells");
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"    ---|---\n", "Items\n    ---|---\n", "Items\n---|---\n\n"})
  void otherRowsOfDashesAreInNobodysWay(String start) {
    assertThat(Lint.fixed(rule, start + "| a | b |\n| 1 | 2 |\n"))
        .isEqualTo(start + "| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    assertThat(Lint.slices(rule, start + "| a | b |\n|---|---|\n| 1 | 2 |\n")).isEmpty();
  }

  @Test
  void aRowOfDashesThatBeginsTheParagraphIsInNobodysWay() {
    assertThat(Lint.slices(rule, "---|---\n| a | b |\n|---|---|\n| 1 | 2 |\n")).isEmpty();
  }

  /** What MkDocs makes of blocks that begin so, it does with indented lines. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=== \"Server\"\n\n",
        "=== \"A\"\n\n    Text\n\n",
        "!!! note\n",
        "!!! note \"A\"\n\n",
        "??? question \"Why?\"\n\n    Text\n",
        "???+ tip inline end\n\n",
        "===! \"A\"\n\n"
      })
  void leavesTablesInBlocksOfMkDocsAlone(String start) {
    String table = "    | a | b |\n    |---|---|\n    | 1 | 2 |\n";
    assertThat(Lint.slices(rule, start + table)).isEmpty();
    assertThat(Lint.slices(rule, start + "\n" + table + "\n\n" + table)).isEmpty();
    assertThat(Lint.slices(rule, start + table + "\nText\n\n" + table)).hasSize(1);
    assertThat(Lint.slices(rule, start + table.replace("    ", "\t"))).isEmpty();
    assertThat(Lint.slices(rule, start + table.replace("    ", "  \t"))).isEmpty();
  }

  @Test
  void leavesTablesInNestedBlocksOfMkDocsAlone() {
    String table = "        | a | b |\n        |---|---|\n        | 1 | 2 |\n";
    for (String outer : new String[] {"=== \"A\"\n\n", "!!! note\n"}) {
      for (String inner : new String[] {"    !!! note\n\n", "    ??? \"B\"\n\n        Text\n\n"}) {
        assertThat(Lint.slices(rule, outer + inner + table)).isEmpty();
      }
    }
    assertThat(Lint.slices(rule, "=== \"A\"\n\n    Text\n\n" + table)).isEmpty();
    assertThat(Lint.slices(rule, "Text\n\n    More\n\n" + table)).hasSize(1);
    assertThat(Lint.slices(rule, "=== \"A\"\n\nText\n\n" + table)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wait!!!\n\n",
        "!!!\n\n",
        "??? \n\n",
        "A\n===\n\n",
        "== \"A\"\n\n",
        "Text\n\n    === \"A\"\n\n"
      })
  void readsIndentedTablesBelowOtherSignsAsCode(String start) {
    assertThat(Lint.slices(rule, start + "    | a | b |\n    |---|---|\n    | 1 | 2 |\n"))
        .hasSize(1);
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(Lint.message(rule, "| a | b |\n|---|\n"))
        .contains("the header has 2 columns, the delimiter row 1");
    assertThat(Lint.message(rule, "| a |\n|---|---|\n"))
        .contains("the header has 1 column, the delimiter row 2");
    assertThat(Lint.message(rule, "| `a|b` | c |\n|---|---|---|---|\n"))
        .contains("the header has 3 columns, the delimiter row 4");
    assertThat(Lint.message(rule, "    | a | b |\n    |---|---|\n")).contains("indent");
    assertThat(Lint.message(rule, "|---|---|\n| a | b |\n"))
        .contains("no header; put a row of 2 columns there");
    assertThat(Lint.message(rule, "- | a | b |\n|---|---|\n| 1 | 2 |\n")).contains("outside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Either a | b.\nOr c | d.\n",
        "    cat a | grep b | wc\n    cat c | grep d | wc\n",
        "```\n| a | b |\n| 1 | 2 |\n```\n",
        "|x| + |y| = |z|\n|x| - |y| = |z|\n",
        "+---+---+\n| a | b |\n+---+---+\n",
        "| a |\n",
        "Title\n---\n",
        "a || b\nc || d\n",
        "| a | + | b |\n| c | + | d |\n",
        "| a | → | b |\n| c | → | d |\n",
        "| a | ─── | b |\n| c | ─── | d |\n",
        "| a | ███ | b |\n| c | ███ | d |\n",
        "| a | -- | b |\n| c | -- | d |\n",
      })
  void leavesOtherPipesAlone(String text) {
    assertThat(Lint.slices(rule, text)).isEmpty();
  }
}
