package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalWidthTest {
  @ParameterizedTest
  @CsvSource({"100, 100", "12, 40", "500, 120", "99999, 120"})
  void isWhatTheShellSaysWithinWhatCanBeRead(String columns, int width) {
    assertThat(TerminalWidth.columns(Map.of("COLUMNS", columns))).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"''", "0", "-1", "wide", "1234567890123"})
  void is80WhereNobodyCanTell(String columns) {
    assertThat(TerminalWidth.columns(Map.of("COLUMNS", columns))).isEqualTo(80);
  }

  @ParameterizedTest
  @CsvSource({"100, 90", "500, 490", "'', 110", "wide, 110"})
  void leavesRoomForWhatMavenWritesBefore(String columns, int width) {
    assertThat(TerminalWidth.columnsOfLog(Map.of("COLUMNS", columns))).isEqualTo(width);
  }

  @Test
  void needsNoVariable() {
    assertThat(TerminalWidth.columns(Map.of())).isEqualTo(80);
  }
}
