package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingCellsTest {
  private final MissingCells rule = new MissingCells();

  @Test
  void reportsTheRow() {
    String table = "|a|b|c|\n|-|-|-|\n|1|2|3|\n| 1 | 2 |\n";
    assertThat(Lint.slices(rule, table)).containsExactly("| 1 | 2 |");
    assertThat(Lint.message(rule, table))
        .isEqualTo("The row has 2 of 3 columns; add the missing cell");
    assertThat(Lint.message(rule, table.replace("| 1 | 2 |", "| 1 |")))
        .isEqualTo("The row has 1 of 3 columns; add the missing 2 cells");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| 1 | 2 |; | 1 | 2 | |",
        "| 1; | 1 | | |",
        "1 | 2; 1 | 2 | |",
        "1 |; 1 | | |",
        "| 1 \\; | 1 \\ | | |",
        "| 1 \\|; | 1 \\| | | |",
      })
  void addsEmptyCells(String row, String fixed) {
    String head = "|a|b|c|\n|-|-|-|\n";
    assertThat(Lint.fixed(rule, head + row + "\n")).isEqualTo(head + fixed + "\n");
    assertThat(Lint.slices(rule, head + fixed + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1000, true", "1001, false"})
  void addsAThousandCellsAtMost(int missing, boolean mended) {
    String head = "|a" + "|a".repeat(missing) + "|\n|-" + "|-".repeat(missing) + "|\n";
    assertThat(Lint.slices(rule, head + "|1|\n")).containsExactly("|1|");
    assertThat(Lint.fixed(rule, head + "|1|\n"))
        .isEqualTo(head + "|1|" + (mended ? " |".repeat(missing) : "") + "\n");
  }

  @Test
  void leavesPlainLinesUnderTheTableToTheirOwnRule() {
    String head = "|a|b|\n|-|-|\n";
    assertThat(Lint.slices(rule, head + "|1|2|\ntext\n")).isEmpty();
    assertThat(Lint.slices(rule, head + "text\n|1|2|\n")).containsExactly("text");
    assertThat(Lint.slices(rule, head + "|1|\ntext\n|c|d|\n|-|-|\n|3|\n")).containsExactly("|1|");
  }
}
