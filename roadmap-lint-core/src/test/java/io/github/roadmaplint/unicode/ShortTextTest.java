package io.github.roadmaplint.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTextTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "gone, gone",
    "missing, missing",
    "missing!, miss…g!",
    "no file called so, no f…so",
    "🚀🚀🚀🚀🚀🚀🚀, 🚀🚀🚀🚀🚀🚀🚀",
    "🚀🚀🚀🚀🚀🚀🚀🚀, 🚀🚀🚀🚀…🚀🚀"
  })
  void leavesOutTheMiddleOfALongText(String text, String shown) {
    assertThat(ShortText.withEnd(text, 7)).isEqualTo(shown);
  }
}
