package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelLineTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "**Status:** Done,  Status:   Done",
        "- __Target__: `Q1 2026`,-   Target  :  Q1 2026 ",
        "\\*Status\\*: Done,  Status  : Done",
        "**状态**：　完成,  状态  ： 完成",
        "Target:\u00A0Q1 ２０２６,Target: Q1 2026",
      })
  void standsWithoutMarkupAndTypographyWhereItStood(String line, String plain) {
    assertThat(LabelLine.plain(line)).isEqualTo(plain).hasSameSizeAs(line);
  }

  @Test
  void hasAColon() {
    assertThat(LabelLine.mayBeIn("Status: done")).isTrue();
    assertThat(LabelLine.mayBeIn("状态：完成")).isTrue();
    assertThat(LabelLine.mayBeIn(":")).isTrue();
    assertThat(LabelLine.mayBeIn("：")).isTrue();
    assertThat(LabelLine.mayBeIn("The status is done")).isFalse();
  }
}
