package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwallowedLineTest {
  private static final String TABLE = "| a | b |\n| - | - |\n| 1 | 2 |\n";
  private final SwallowedLine rule = new SwallowedLine();

  @Test
  void reportsAllLinesAndSeparatesThem() {
    String text = TABLE + "one\ntwo\n\nthree\n";
    assertThat(Lint.slices(rule, text)).containsExactly("one\ntwo");
    assertThat(Lint.fixed(rule, text)).isEqualTo(TABLE + "\none\ntwo\n\nthree\n");
    assertThat(Lint.fixed(rule, TABLE + "last")).isEqualTo(TABLE + "\nlast");
  }

  @Test
  void saysHowManyLinesAreLost() {
    assertThat(Lint.message(rule, TABLE + "one\n"))
        .isEqualTo(
            "GitHub makes this line a row of the table above; put a blank line between them");
    assertThat(Lint.message(rule, TABLE + "one\ntwo\n"))
        .isEqualTo(
            "GitHub makes these lines rows of the table above; put a blank line between them");
  }

  @Test
  void readsAnEscapedPipeAsText() {
    assertThat(Lint.slices(rule, TABLE + "a \\| b\n")).containsExactly("a \\| b");
    assertThat(Lint.slices(rule, "| a |\n| - |\ntext\n")).containsExactly("text");
  }

  /** A blank line would take them from their table, and GitHub shows them either way. */
  @ParameterizedTest
  @ValueSource(
      strings = {"{: .wide }", "{:.wide #plan style=\"width: 9em\"}", "{.wide}", "{ #plan }"})
  void leavesTheAttributesOfATableAlone(String attributes) {
    assertThat(Lint.slices(rule, TABLE + attributes + "\n")).isEmpty();
    assertThat(Lint.slices(new MissingCells(), TABLE + attributes + "\n")).isEmpty();
    assertThat(Lint.slices(rule, TABLE + attributes + "\nText {a}\n")).containsExactly("Text {a}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a}", "{{ page.date }}", "{: .wide } Text", "{#a} to {#b}", "{}", "{:}"})
  void readsOtherBracesAsText(String text) {
    assertThat(Lint.slices(rule, TABLE + text + "\n")).containsExactly(text);
  }

  @Test
  void keepsContainerAndLineEnding() {
    String quoted =
        ("> " + TABLE.strip().replace("\n", "\n> ") + "\n> text\n").replace("\n", "\r\n");
    assertThat(Lint.fixed(rule, quoted)).isEqualTo(quoted.replace("> text", ">\r\n> text"));
  }

  /** GFM 0.29, section 4.4: indented code cannot interrupt a paragraph. */
  @Test
  void codeBelowStaysCode() {
    assertThat(Lint.fixed(rule, TABLE + "text\n    code\n"))
        .isEqualTo(TABLE + "\ntext\n\n    code\n");
    assertThat(Lint.fixed(rule, "> | a |\r\n> |---|\r\n> one\r\n> two\r\n>     code"))
        .isEqualTo("> | a |\r\n> |---|\r\n>\r\n> one\r\n> two\r\n>\r\n>     code");
    assertThat(Lint.fixed(rule, TABLE + "text\n    - code\n"))
        .isEqualTo(TABLE + "\ntext\n\n    - code\n");
    assertThat(Lint.fixed(rule, TABLE + "text\n\n    code\n"))
        .isEqualTo(TABLE + "\ntext\n\n    code\n");
  }

  /** GFM 0.29, sections 4.5 and 4.6: fences and HTML can interrupt a paragraph. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\ncode\n```\n",
        "~~~\ncode\n~~~\n",
        "<!-- comment -->\n",
        "## Next\n",
        "##\n",
        "- item\n",
        "* item\n",
        "+ item\n",
        "1. item\n",
        "1) item\n",
        "01. item\n"
      })
  void blocksBelowThatTextDoesNotJoinNeedNoBlankLine(String below) {
    assertThat(Lint.fixed(rule, TABLE + "text\n" + below)).isEqualTo(TABLE + "\ntext\n" + below);
    assertThat(Lint.fixed(rule, quoted(TABLE + "text\n" + below)))
        .isEqualTo(quoted(TABLE) + ">\n" + quoted("text\n" + below));
  }

  /** GFM 0.29, section 4.3: straight under text, they make a heading of it. */
  @Test
  void dashesBelowStayALine() {
    assertThat(Lint.fixed(rule, TABLE + "text\n---\n# Next\n"))
        .isEqualTo(TABLE + "\ntext\n\n---\n# Next\n");
    assertThat(Lint.fixed(rule, "> | a |\n> |---|\n> text\n> -----"))
        .isEqualTo("> | a |\n> |---|\n>\n> text\n>\n> -----");
    assertThat(Lint.fixed(rule, TABLE + "text\n***\n")).isEqualTo(TABLE + "\ntext\n***\n");
  }

  /** GFM 0.29, section 5.1: a line outside of the quote would go on with the text in it. */
  @Test
  void linesBelowTheContainerStayOutside() {
    String quoted = quoted(TABLE);
    for (String below : new String[] {TABLE, "#tag\n", "####### seven\n", "0000000001. ten\n"}) {
      assertThat(Lint.fixed(rule, quoted + "> text\n" + below))
          .isEqualTo(quoted + ">\n> text\n>\n" + below);
    }
    assertThat(Lint.fixed(rule, "- | a |\n  | - |\n  text\nother\n"))
        .isEqualTo("- | a |\n  | - |\n\n  text\n\nother\n");
  }

  /** GFM 0.29, sections 4.6 and 5.3: what cannot interrupt a paragraph can interrupt a table. */
  @ParameterizedTest
  @ValueSource(strings = {"2. item\n", "*\n", "* \n", "<a id=\"x\">\n"})
  void blocksBelowThatTextWouldSwallowStayBlocks(String below) {
    assertThat(Lint.fixed(rule, TABLE + "text\n" + below)).isEqualTo(TABLE + "\ntext\n\n" + below);
  }

  @Test
  void theBlankLineEndsAsTheLineAboveDoes() {
    String unix = "| a |\n| - |\n";
    assertThat(Lint.fixed(rule, unix + "| 1 |\r\ntext\n")).isEqualTo(unix + "| 1 |\r\n\r\ntext\n");
    assertThat(Lint.fixed(rule, "| a |\r\n| - |\n| 1 |\ntext\r\n"))
        .isEqualTo("| a |\r\n| - |\n| 1 |\n\ntext\r\n");
  }

  /** What GitHub would show as a second table, were the text not a row of the first one. */
  @Test
  void findsTextBetweenTwoTables() {
    String second = "| c | d | e |\n| - | - | - |\n| 3 | 4 | 5 |\n";
    assertThat(Lint.slices(rule, TABLE + "one\ntwo\n" + second)).containsExactly("one\ntwo");
    assertThat(Lint.fixed(rule, TABLE + "one\ntwo\n" + second))
        .isEqualTo(TABLE + "\none\ntwo\n\n" + second);
    assertThat(Lint.fixed(rule, quoted(TABLE + "one\n" + second)))
        .isEqualTo(quoted(TABLE) + ">\n> one\n>\n" + quoted(second));
    assertThat(Lint.slices(rule, TABLE + "one\n" + second + "two\n")).containsExactly("one", "two");
  }

  /** Another number of columns, or the same header again. */
  @Test
  void findsATableStraightUnderAnother() {
    String wider = "| c | d | e |\n|---|:--|---|\n| 3 | 4 | 5 |\n";
    assertThat(Lint.slices(rule, TABLE + wider)).containsExactly("| c | d | e |\n|---|:--|---|");
    assertThat(Lint.fixed(rule, TABLE + wider)).isEqualTo(TABLE + "\n" + wider);
    assertThat(Lint.fixed(rule, quoted(wider + TABLE.replace("-", "--"))))
        .isEqualTo(quoted(wider) + ">\n" + quoted(TABLE.replace("-", "--")));
    assertThat(Lint.fixed(rule, TABLE + TABLE)).isEqualTo(TABLE + "\n" + TABLE);
    assertThat(Lint.fixed(rule, TABLE + wider + "text\n"))
        .isEqualTo(TABLE + "\n" + wider + "\ntext\n");
    assertThat(Lint.slices(new ExtraCells(), TABLE + wider)).isEmpty();
    assertThat(Lint.slices(new MissingCells(), wider + TABLE.replace("-", "--"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| c | d | e |\n| - | - | - |\n",
        "| c | d | e |\n|---|---|\n",
        "| c |\n|---|\n",
        "| c | d |\n|---|---|\n| 3 | 4 |\n",
        "| c | d | e |\n| 3 | 4 | 5 |\n"
      })
  void leavesRowsAloneThatMayBeMeantAsThose(String below) {
    assertThat(Lint.slices(rule, TABLE + below)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n| - | - |\n| 3 | 4 |\n",
        "text\n| c | d |\n| 3 | 4 |\n",
        "text\n| c | d |\n| - |\n",
        "text\n| c | d |\n| - | x |\n",
        "| c | d |\n| - | - |\n| 3 | 4 |\n"
      })
  void leavesLinesAloneThatNoSecondTableFollows(String below) {
    assertThat(Lint.slices(rule, TABLE + below)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\ntext\n",
        "# text\n",
        "- text\n",
        "text | more\n",
        "| 3 |\n",
        "<p>\n",
        "    text\n"
      })
  void leavesOtherLinesAlone(String below) {
    assertThat(Lint.slices(rule, TABLE + below)).isEmpty();
  }

  @Test
  void columnWithoutPipesIsNoText() {
    assertThat(Lint.slices(rule, "a\n:-\n1\n2\n")).isEmpty();
  }

  private static String quoted(String text) {
    return text.replaceAll("(?m)^(?=.)", "> ");
  }
}
