package io.github.roadmaplint.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFoldingTest {
  private static final int LENGTH = 900_000;

  /** Unicode's CaseFolding.txt. */
  @ParameterizedTest
  @CsvSource({
    "'',''",
    "Last Updated,last updated",
    "ÄPFEL,äpfel",
    "ДОРОЖНАЯ Карта,дорожная карта",
    "ΟΔΌΣ,οδόσ",
    "Οδός,οδόσ",
    "İzmir,i\u0307zmir",
    "ısı,ısı",
    "Straße,straße",
    "路线图 🚀,路线图 🚀",
    "\uD801\uDC00,\uD801\uDC28"
  })
  void letterCaseIsGone(String text, String folded) {
    assertThat(CaseFolding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Σ", "aΣ", "Σ.", "İ"})
  @Timeout(60)
  void noLetterLooksAtTheOthers(String part) {
    assertThat(CaseFolding.fold(part.repeat(LENGTH / part.length())))
        .hasSizeGreaterThanOrEqualTo(LENGTH)
        .doesNotContainPattern("[Σς]");
  }
}
