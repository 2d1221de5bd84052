package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableHeaderTest {
  private final TableHeader rule = new TableHeader();

  @Test
  void reportsEmptyHeader() {
    assertThat(Lint.message(rule, "| a | |\n|-|-|\n")).isEqualTo("Column 2 has no header; name it");
  }

  @Test
  void reportsRepeatedHeader() {
    assertThat(Lint.slices(rule, "| a | b | **A** |\n|-|-|-|\n")).containsExactly("**A**");
    assertThat(Lint.message(rule, "| a | b | **A** |\n|-|-|-|\n"))
        .isEqualTo("Another column is called 'A' too; rename one");
  }

  @Test
  void firstHeaderOrAllMayBeEmpty() {
    assertThat(Lint.slices(rule, "| | a |\n|-|-|\n")).isEmpty();
    assertThat(Lint.slices(rule, "| | |\n|-|-|\n| ![](a.png) | ![](b.png) |\n")).isEmpty();
    assertThat(Lint.slices(rule, "| ![](a.png) | ![](b.png) |\n|-|-|\n")).isEmpty();
  }
}
