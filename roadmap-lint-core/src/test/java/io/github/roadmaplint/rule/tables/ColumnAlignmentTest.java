package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void keepsContainerAndTextBelow() {
    assertThat(Lint.fixed(rule, "> | a | b |\n> |-|-|\n> | 1 | 2 |\n> text\n"))
        .isEqualTo("> | a   | b   |\n> | --- | --- |\n> | 1   | 2   |\n> text\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        "|a|b|\n|-|-|\n|1|2|\n",
        "a | b\n--- | ---\n1 | 2\n",
        "| a | b |\n| --- | --- |\n| 1 |\n",
        "| a \\| b |\n| ------ |\n| `1\\|2` |\n",
      })
  void leavesAlignedAndUnsoundTablesAlone(String table) {
    assertThat(Lint.slices(rule, table)).isEmpty();
  }
}
