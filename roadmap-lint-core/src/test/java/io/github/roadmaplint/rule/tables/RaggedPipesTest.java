package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RaggedPipesTest {
  private final RaggedPipes rule = new RaggedPipes();

  @Test
  void addsWhatOtherRowsHave() {
    String table = "| a | b |\n-|-\n| 1 | 2\n3 | 4 |\n";
    assertThat(Lint.slices(rule, table)).containsExactly("-|-", "| 1 | 2", "3 | 4 |");
    assertThat(Lint.fixed(rule, table)).isEqualTo("| a | b |\n| -|- |\n| 1 | 2 |\n| 3 | 4 |\n");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(Lint.message(rule, "| a | b |\n|-|-|\n1 | 2\n"))
        .isEqualTo("Other rows of the table have leading and trailing pipes; add them");
    assertThat(Lint.message(rule, "| a | b |\n|-|-|\n1 | 2 |\n"))
        .isEqualTo("Other rows of the table have a leading pipe; add it");
    assertThat(Lint.message(rule, "| a | b |\n|-|-|\n| 1 | 2\n"))
        .isEqualTo("Other rows of the table have a trailing pipe; add it");
  }

  @Test
  void leavesTheEndOfRowsThatLackCells() {
    assertThat(Lint.fixed(rule, "| a | b |\n|-|-|\n1\n2 | 3 |\n"))
        .isEqualTo("| a | b |\n|-|-|\n| 1\n| 2 | 3 |\n");
  }

  /** With a pipe behind it, the comment would be a cell that GitHub drops. */
  @Test
  void aCommentMayStandBehindTheTrailingPipe() {
    assertThat(Lint.slices(rule, "| a | b |\n|-|-|\n| 1 | 2 | <!-- note -->\n")).isEmpty();
    assertThat(Lint.fixed(rule, "| a | b |\n|-|-|\n1 | 2 | <!-- note -->\n"))
        .isEqualTo("| a | b |\n|-|-|\n| 1 | 2 | <!-- note -->\n");
    assertThat(Lint.fixed(rule, "| a | b |\n|-|-|\n| 1 | <!-- cell -->\n"))
        .isEqualTo("| a | b |\n|-|-|\n| 1 | <!-- cell --> |\n");
  }

  @Test
  void consistentStylesAreFine() {
    assertThat(Lint.slices(rule, "a | b\n-|-\n1 | 2\n")).isEmpty();
    assertThat(Lint.slices(rule, "| a | b\n|-|-\n| 1 | 2\n")).isEmpty();
    assertThat(Lint.slices(rule, "| a | b |\n|-|-|\n| 1 | 2 |\ntext\n")).isEmpty();
  }
}
