package io.github.roadmaplint.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'',0",
    "abc,3",
    "é,1",
    "e\u0301,1",
    "中文,4",
    "한국,4",
    "ｆ,2",
    "ﾊ,1",
    "🚀,2",
    "🗺️,2",
    "👩🏽‍💻,2",
    "👨‍👩‍👧‍👦,2",
    "🇩🇪,2",
    "1️⃣,2",
    "Ω,1",
    "│,1",
    "a\u200Bb,2",
    "©,1",
    "✔,1",
    "✔️,2",
    "ไทย,3",
    "ก็,1",
    "\u1112\u1161\u11AB,2",
    "\u4E00\u0301,2",
    "x 🚀 中,7"
  })
  void columns(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }
}
