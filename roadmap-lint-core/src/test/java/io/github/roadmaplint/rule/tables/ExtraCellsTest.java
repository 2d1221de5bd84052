package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtraCellsTest {
  private final ExtraCells rule = new ExtraCells();

  @Test
  void reportsFromTheFirstExtraCellOn() {
    assertThat(Lint.slices(rule, "|a|b|\n|-|-|\n|1|2|3|\n| 1 | 2 | 3 | 4 |\n|1|2|\n"))
        .containsExactly("3", "3 | 4");
    assertThat(Lint.message(rule, "|a|\n|-|\n|1|2|\n"))
        .isEqualTo(
            "GitHub drops this cell: the row has 2 cells, the table 1 column; join cells, add a"
                + " column, or write \\| for a pipe that is text");
  }

  @Test
  void countsCellsAndColumns() {
    assertThat(Lint.message(rule, "|a|b|\n|-|-|\n|1|2|3|4|\n"))
        .startsWith("GitHub drops these cells: the row has 4 cells, the table 2 columns; ");
  }

  @Test
  void leavesASecondTableAloneThatTextMakesRowsOf() {
    String second = "|c|d|e|\n|-|-|-|\n|3|4|5|\n";
    assertThat(Lint.slices(rule, "|a|b|\n|-|-|\n|1|2|9|\ntext\n" + second)).containsExactly("9");
    assertThat(Lint.slices(new UnescapedPipe(), "|a|\n|-|\ntext\n|c|d|\n|-|-|\n|`x|y`|\n"))
        .isEmpty();
  }

  @Test
  void leavesSplitCodeToItsOwnRule() {
    String table = "| a | b |\n|-|-|\n| `x | y` | 2 |\n";
    assertThat(Lint.slices(rule, table)).isEmpty();
    assertThat(Lint.slices(rule, table.replace("2 |\n", "2 | 3 |\n"))).containsExactly("3");
  }

  @Test
  void escapedPipeIsNoCell() {
    assertThat(Lint.slices(rule, "|a|b|\n|-|-|\n|1\\|2|`3\\|4`|\n")).isEmpty();
  }

  @Test
  void leavesACommentBehindARowAlone() {
    String table = "| a | b |\n|-|-|\n| 1 | 2 | %s\n";
    assertThat(Lint.slices(rule, table.formatted("<!-- see #30 -->"))).isEmpty();
    assertThat(Lint.slices(rule, table.formatted("<!-- see #30 -->  "))).isEmpty();
    // Without the comment, an empty cell would be left.
    assertThat(Lint.slices(rule, table.formatted("<!-- see #30 --> |")))
        .containsExactly("<!-- see #30 -->");
    assertThat(Lint.slices(rule, table.formatted("<!-- see --> #30 <!-- there -->")))
        .containsExactly("<!-- see --> #30 <!-- there -->");
    assertThat(Lint.message(rule, table.formatted("3 | <!-- see #30 -->")))
        .startsWith("GitHub drops this cell: the row has 3 cells, the table 2 columns; ");
  }
}
