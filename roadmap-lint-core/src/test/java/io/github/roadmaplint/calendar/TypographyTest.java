package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Q1\u00A02026,Q1 2026",
        "Q1\u202F2026,Q1 2026",
        "Q1\u30002026,Q1 2026",
        "2026\u201103\u201131,2026-03-31",
        "Q1 ‘26,Q1 ’26",
        "Q1 ’26,Q1 ’26",
        "Ｑ１　２０２６,Q1 2026",
        "（２０２６年３月）：，,（2026年3月）：，",
        "Q1–Q2 — 🚀,Q1–Q2 — 🚀"
      })
  void leavesEachCharacterOne(String text, String plain) {
    assertThat(Typography.plain(text)).isEqualTo(plain);
  }

  @Test
  void leavesWhatHasNoneAsItIs() {
    String text = new String("Last updated: 2026-03-31, naïve 计划");
    assertThat(Typography.plain(text)).isSameAs(text);
  }
}
