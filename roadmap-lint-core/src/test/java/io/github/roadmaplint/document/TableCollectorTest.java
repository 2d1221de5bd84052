package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.document.TableLookalike.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCollectorTest {
  private static final String TABLE = "| a | b |\n| - | - |\n| 1 | 2 |\n";

  private static RoadmapDocument find(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }

  /** The rows of all tables, delimiter rows included, as slices of the source. */
  private static List<List<String>> rows(String text) {
    SourceText source = SourceText.of(text);
    return find(text).tables().stream()
        .flatMap(
            table ->
                Stream.concat(Stream.of(table.header(), table.delimiter()), table.rows().stream()))
        .map(row -> row.cells().stream().map(cell -> source.slice(cell.range())).toList())
        .toList();
  }

  private static final List<List<String>> ROWS =
      List.of(List.of("a", "b"), List.of("-", "-"), List.of("1", "2"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n| - | - |\n| 1 | 2 |\n",
        "| a | b |\n| - | - |\n| 1 | 2 |",
        "| a | b |\r\n| - | - |\r\n| 1 | 2 |\r\n",
        "| a | b |\r| - | - |\r| 1 | 2 |\r",
        "\uFEFF| a | b |\n| - | - |\n| 1 | 2 |\n",
        "a | b\n-|-\n1 | 2\n",
        "|a|b\n|-|-\n|1|2\n",
        "   | a | b |\n  | - | - |\n | 1 | 2 |\n",
        "|\ta\t|\tb\t|\n|\t-\t|\t-\t|\n|\t1\t|\t2\t|\n",
        "> | a | b |\n> | - | - |\n> | 1 | 2 |\n",
        ">\t| a | b |\n>\t| - | - |\n>\t| 1 | 2 |\n",
        ">| a | b |\n>| - | - |\n>| 1 | 2 |\n",
        "- | a | b |\n  | - | - |\n  | 1 | 2 |\n",
        "-\t| a | b |\n\t| - | - |\n\t| 1 | 2 |\n",
        "1. x\n\n   | a | b |\n   | - | - |\n   | 1 | 2 |\n",
        "- > - | a | b |\n  >   | - | - |\n  >   | 1 | 2 |\n",
        "words above\n| a | b |\n| - | - |\n| 1 | 2 |\n",
        "words above\n      | a | b |\n| - | - |\n| 1 | 2 |\n",
        "nul \u0000 and 🚀 above\n\n| a | b |\n| - | - |\n| 1 | 2 |\n",
      })
  void cellsAreAtTheirPlace(String text) {
    assertThat(rows(text)).isEqualTo(ROWS);
    assertThat(find(text).tableLookalikes()).isEmpty();
  }

  @Test
  void rangesAreThoseOfTheText() {
    SourceText source = SourceText.of("> x\n>\n>\t" + TABLE.replace("\n", " \n>\t"));
    Table table = find(source.text()).tables().get(0);
    assertThat(source.slice(table.header().range())).isEqualTo("| a | b |");
    assertThat(source.slice(table.range())).startsWith("| a").endsWith("2 |");
    assertThat(table.columns()).isEqualTo(2);
  }

  @Test
  void emptyCellsAreWhereContentWouldGo() {
    Table table = find("| a | b |\n|-|-|\n| | |\n||  |\n").tables().get(0);
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
    assertThat(table.rows().get(0).cells().get(0).range()).isEqualTo(new SourceRange(18, 18));
    assertThat(table.rows().get(1).cells().get(1).range()).isEqualTo(new SourceRange(25, 25));
  }

  /** A link definition is a block, GFM 0.29, section 4.7, and a cell holds inlines only. */
  @Test
  void aCellHoldsNoLinkDefinition() {
    Table table = find("| [a]: b |\n|---|\n| [c]: d \"e\" |\n").tables().get(0);
    assertThat(table.header().cells().get(0).text()).isEqualTo("[a]: b");
    assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("[c]: d \"e\"");
  }

  @Test
  void surplusCellsStay() {
    assertThat(rows("|a|\n|-|\n|1|2|3|\n").get(2)).containsExactly("1", "2", "3");
  }

  @Test
  void anyBackslashBeforePipeEscapes() {
    assertThat(rows("|a|\n|-|\n|`x \\| y`|\n| x \\\\| y|\n"))
        .isEqualTo(List.of(List.of("a"), List.of("-"), List.of("`x \\| y`"), List.of("x \\\\| y")));
  }

  /** A backslash before a pipe is gone before inlines are parsed: GFM 0.29, example 200. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      value = {
        "**b** [c](https://d.example/) _e_ ~~f~~ → b c e f",
        "`e\\|f` g \\| h \\\\| \\* → e|f g | h | *",
        "a <br> b<BR/>c <b>d</b><!-- e --> → a   b c d",
        "&amp; &#x1F680; <https://a.example/> <b@c.example> → & 🚀 https://a.example/ b@c.example",
        "[v1][there] [there] ![sign][there] → v1 there sign",
        "[v1][nowhere] [nowhere] [*x*] → [v1][nowhere] [nowhere] [x]",
        "Q3 2026[^1] → Q3 2026",
        "[there]: is no definition → there: is no definition"
      })
  void textIsWithoutMarkup(String cell, String text) {
    Table table =
        find("| " + cell + " |\n|-|\n| " + cell + " | surplus |\n\n[there]: https://x\n[^1]: y\n")
            .tables()
            .get(0);
    assertThat(table.header().cells().get(0).text()).isEqualTo(text);
    assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo(text);
  }

  @Test
  void imagesAreWhatTheyShow() {
    Table table = find("|a|\n|-|\n| ![g *h* `i`](j.png) |\n").tables().get(0);
    assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("g h i");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> quote | x",
        "# head | x",
        "```a b | c",
        "    code | x",
        "---",
        "<div>|</div>",
        "- item | x",
        "3. item | x",
        "* * *",
        "<a>",
        "[^1]: a footnote | x",
        "[^note]:",
        "|",
        ""
      })
  void otherBlockEndsTable(String line) {
    assertThat(rows(TABLE + line + "\n")).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "#hash",
        "-dash",
        "`code`",
        "<b>x</b>",
        "1.x",
        "[a]: /b",
        "[^ a]: b",
        "🚀"
      })
  void plainLineIsRow(String line) {
    assertThat(rows(TABLE + line + "\n")).hasSize(4).last().isEqualTo(List.of(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a | b\n- | -\n",
        "a\n---\n",
        "> a | b\n--- | ---\n",
        "```\n| a | b |\n| - | - |\n```\n",
        "<div>\n| a | b |\n| - | - |\n</div>\n",
        "| a | b |\n\n",
        "cat x | grep y | wc\ncat z | wc\n",
        "|x| + |y|\n|x| - |y|\n",
        "[Home](a) | [Docs](b) | [Blog](c)\n[One](a) | [Two](b) | [Six](c)\n",
        "|  |__|  |\n|   __   |\n",
        "| one line |\nprose\n",
      })
  void noTable(String text) {
    assertThat(find(text).tables()).isEmpty();
  }

  private static Reason reason(String text) {
    assertThat(find(text).tables()).isEmpty();
    assertThat(find(text).tableLookalikes()).hasSize(1);
    return find(text).tableLookalikes().get(0).reason();
  }

  @Test
  void lookalikesHaveTheirReason() {
    assertThat(reason("| a | b |\n| 1 | 2 |\n")).isEqualTo(Reason.NO_DELIMITER_ROW);
    assertThat(reason("| a | b |\n|---+---|\n| 1 | 2 |\n")).isEqualTo(Reason.NO_DELIMITER_ROW);
    assertThat(reason("| a | b |\n|---|\n| 1 | 2 |\n")).isEqualTo(Reason.COLUMN_MISMATCH);
    assertThat(reason("| a | b |\n|---|---|---|\n")).isEqualTo(Reason.COLUMN_MISMATCH);
    assertThat(reason("    | a | b |\n    |---|---|\n")).isEqualTo(Reason.INDENTED);
    assertThat(reason("| a | b |\n    |---|---|\n")).isEqualTo(Reason.INDENTED);
    assertThat(reason("|---|---|\n| a | b |\n")).isEqualTo(Reason.NO_HEADER);
    assertThat(reason("- | a | b |\n|---|---|\n| 1 | 2 |\n")).isEqualTo(Reason.OUTSIDE_CONTAINER);
    assertThat(reason("> | a | b |\n|---|\n")).isEqualTo(Reason.OUTSIDE_CONTAINER);
    assertThat(reason("> | a | b |\n| 1 | 2 |\n")).isEqualTo(Reason.OUTSIDE_CONTAINER);
    assertThat(reason("- | a | b |\n| 1 | 2 |\n")).isEqualTo(Reason.OUTSIDE_CONTAINER);
    assertThat(reason("> | a | b |\n> | 1 | 2 |\n")).isEqualTo(Reason.NO_DELIMITER_ROW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- x\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        "1. x\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n",
        "-\tx\n  | a | b |\n  |---|---|\n",
        "> x\n| a | b |\n|---|---|\n",
        "> - x\n> | a | b |\n> |---|---|\n",
        "   > - x\n   > | a | b |\n   > |---|---|\n",
        "[^1]: x\n| a | b |\n|---|---|\n",
        "- x\n| a | b |\n| 1 | 2 |\n",
        "- x\n| a | b |\n|---|\n"
      })
  void noTableInTheParagraphOfAContainerThatEndedAbove(String text) {
    assertThat(reason(text)).isEqualTo(Reason.CONTINUED_PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  x\n| a | b |\n| 1 | 2 |\n",
        "- x\n  | a | b |\n  | 1 | 2 |\n",
        "-\tx\n\t| a | b |\n    | 1 | 2 |\n",
        "> x\n>\t| a | b |\n>| 1 | 2 |\n",
        ">\tx\n> | a | b |\n>\t| 1 | 2 |\n",
        "   > x\n> | a | b |\n   >| 1 | 2 |\n",
        "> - x\n>   | a | b |\n  >   | 1 | 2 |\n"
      })
  void headerWithinTheContainerLacksADelimiterRow(String text) {
    assertThat(reason(text)).isEqualTo(Reason.NO_DELIMITER_ROW);
  }

  @Test
  void failedDelimiterRowKeepsItsParagraphFromBecomingTable() {
    assertThat(reason("| a | b |\n|---|\n| c | d |\n|---|---|\n"))
        .isEqualTo(Reason.COLUMN_MISMATCH);
  }

  @Test
  void deepNestingAndLongRowsAreRead() {
    String quotes = "> ".repeat(100);
    assertThat(find(quotes + "| a | b |\n" + quotes + "|-|-|\n").tables()).hasSize(1);
    assertThatThrownBy(() -> find("> ".repeat(20_000) + "| a | b |\n"))
        .isInstanceOf(RoadmapLimitException.class);
    String columns = "|-".repeat(20_000) + "|\n";
    assertThat(find(columns.replace('-', 'a') + columns).tables().get(0).columns())
        .isEqualTo(20_000);
  }
}
