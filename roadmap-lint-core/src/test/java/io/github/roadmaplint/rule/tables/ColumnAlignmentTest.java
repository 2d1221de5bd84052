package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnAlignmentTest {
  private final ColumnAlignment rule = new ColumnAlignment();

  @Test
  void padsByDisplayWidth() {
    String table = "| 功能 | b |\n|:-:|-:|\n| 🚀 | long text |\n| e\u0301 | x |\n";
    assertThat(Lint.slices(rule, table)).containsExactly("|:-:|-:|");
    String padded =
        "| 功能 |         b |\n"
            + "| :--: | --------: |\n"
            + "|  🚀  | long text |\n"
            + "|  e\u0301   |         x |\n";
    assertThat(Lint.fixed(rule, table)).isEqualTo(padded);
    assertThat(Lint.slices(rule, padded)).isEmpty();
  }

  @Test
  void reportsTheFirstRowThatIsOutOfLine() {
    String table = "| a   | b   |\n| --- | --- |\n| 1   | 2   |\n| 3 | 4   |\n| 5 | 6 |\n";
    assertThat(Lint.slices(rule, table)).containsExactly("| 3 | 4   |");
    assertThat(Lint.message(rule, table))
        .isEqualTo("The columns of this table do not line up; pad them to one width");
    assertThat(Lint.fixed(rule, table))
        .isEqualTo("| a   | b   |\n| --- | --- |\n| 1   | 2   |\n| 3   | 4   |\n| 5   | 6   |\n");
  }

  @Test
  void putsTheOddSpaceOfACentredCellBehindIt() {
    assertThat(Lint.fixed(rule, "| long | b |\n|:-:|:-|\n| x | wide |\n"))
        .isEqualTo("| long | b    |\n| :--: | :--- |\n|  x   | wide |\n");
  }

  @Test
  void theDelimiterRowIsAsWideAsTheCells() {
    assertThat(Lint.fixed(rule, "| a | b |\n| --------- | --- |\n| 1 | 2 |\n"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n| 1   | 2   |\n");
  }

  /** 500 rows of 2,000 columns, frame included, are a million. */
  @ParameterizedTest
  @CsvSource({"x, 1990, true", "x, 1991, false", "功, 995, true", "功, 996, false"})
  void aTableIsNotMadeMuchLargerThanItIs(String letter, int count, boolean mended) {
    String header = "| " + letter.repeat(count) + " | b |\n";
    String table = header + "|-|-|\n" + "|1|2|\n".repeat(498);
    assertThat(Lint.slices(rule, table)).containsExactly("|-|-|");
    assertThat(Lint.fixed(rule, table).equals(table)).isEqualTo(!mended);
  }

  @ParameterizedTest
  @CsvSource({"1600, true", "1800, false"})
  void aLargeTableMayBecomeTenTimesAsLarge(int letters, boolean mended) {
    String row = "|" + "y".repeat(160) + "|2|\n";
    String table = "| " + "x".repeat(letters) + " | b |\n|-|-|\n" + row.repeat(998);
    assertThat(Lint.fixed(rule, table).equals(table)).isEqualTo(!mended);
  }

  @Test
  void aTabLinesUpWithNothing() {
    String table = "| a\t| b |\n| -\t| - |\n| 1\t| 2 |\n";
    assertThat(Lint.slices(rule, table)).containsExactly("| a\t| b |");
    assertThat(Lint.fixed(rule, table)).isEqualTo("| a   | b   |\n| --- | --- |\n| 1   | 2   |\n");
  }

  @Test
  void keepsContainerAndTextBelow() {
    assertThat(Lint.fixed(rule, "> | a | b |\n> |-|-|\n> | 1 | 2 |\n> text\n"))
        .isEqualTo("> | a   | b   |\n> | --- | --- |\n> | 1   | 2   |\n> text\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        "|a|b|\n|-|-|\n|1|2|\n",
        "|功|b|\n|--|-|\n|ab|2|\n",
        "a | b\n--- | ---\n1 | 2\n",
        "| a | b |\n| --- | --- |\n| 1 |\n",
        "| a \\| b |\n| ------ |\n| `1\\|2` |\n",
      })
  void leavesAlignedAndUnsoundTablesAlone(String table) {
    assertThat(Lint.slices(rule, table)).isEmpty();
  }
}
