package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyperlinkSupportTest {
  @ParameterizedTest
  @CsvSource({
    "VTE_VERSION, 5000",
    "VTE_VERSION, 7002",
    "TERM_PROGRAM, iTerm.app",
    "TERM_PROGRAM, vscode",
    "TERM, xterm-kitty",
    "WT_SESSION, 7b0b5c2e",
    "KONSOLE_VERSION, 220401"
  })
  void knowsTerminalsThatDo(String name, String value) {
    assertThat(HyperlinkSupport.isKnown(Map.of(name, value))).isTrue();
    for (String between : new String[] {"CI", "TMUX", "STY"}) {
      Map<String, String> environment = new TreeMap<>(Map.of(name, value, between, "x"));
      assertThat(HyperlinkSupport.isKnown(environment)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VTE_VERSION, 4999",
    "VTE_VERSION, new",
    "VTE_VERSION, 99999999999",
    "TERM_PROGRAM, Apple_Terminal",
    "TERM, xterm-256color",
    "TERM, dumb",
    "TERM, linux"
  })
  void doubtsOthers(String name, String value) {
    assertThat(HyperlinkSupport.isKnown(Map.of(name, value))).isFalse();
  }

  @Test
  void doubtsWhereNothingIsSaid() {
    assertThat(HyperlinkSupport.isKnown(Map.of())).isFalse();
  }
}
