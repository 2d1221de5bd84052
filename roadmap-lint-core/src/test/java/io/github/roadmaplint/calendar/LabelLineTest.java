package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "'  Status  : Done',Status,11",
    "🎯 Target date: Q1 2026,Target date,15",
    "状态 / Status： 完成,状态 / Status,12"
  })
  void namesSomethingAndSaysWhatItIs(String line, String label, int valueStart) {
    assertThat(LabelLine.read(line)).contains(new LabelLine(label, valueStart));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Status", "v2: done", "| Status: done", "Kim’s plan: done", ": done"})
  void namesNothing(String line) {
    assertThat(LabelLine.read(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Status,true", "状态 / Status,true", "Target,false", "Status page,false"})
  void namesAStatus(String label, boolean status) {
    assertThat(new LabelLine(label, 0).namesStatus()).isEqualTo(status);
  }

  @Test
  void hasParts() {
    assertThat(LabelLine.parts("Priority: high | Target: Q1 · Owner: Kim").map(MatchResult::group))
        .containsExactly("Priority: high ", " Target: Q1 ", " Owner: Kim");
    assertThat(LabelLine.parts("  | Target: Q1 | Owner: Kim")).isEmpty();
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
