package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSizeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a{1000}){1000}",
        "(?:a{1000}b){2,1000}",
        "((a){1000,}x){1000}",
        "(\\Q(\\E[a)]{1000}){1000}",
        "([(]a{1000}){1000}",
        "([](]a{1000}){1000}",
        "([^](]a{1000}){1000}",
        "([[:alpha:](]a{1000}){1000}",
        "[[:](?:a{1000}){1000}",
        "(\\(a{1000}){1000}",
        "(\\pL{1000}){1000}",
        "(\\x{61}{1000}){1000}",
        "(?i)(a{1000}){1000}"
      })
  void multipliesWhatIsNested(String pattern) {
    assertThat(PatternSize.of(pattern)).isGreaterThanOrEqualTo(1_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^https://a\\.example/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "/commit/[0-9a-f]{40}/\\d{4}/\\d{2}/\\d{2}",
        "\\Q(a{1000}){1000}\\E",
        "\\x{2026}\\x{2026}\\x{2026}",
        "[a{1000}]{2}",
        "a{0}b{,1000}"
      })
  void addsWhatIsNot(String pattern) {
    assertThat(PatternSize.of(pattern)).isLessThan(1000);
  }

  @Test
  void hasALimit() {
    assertThat(PatternSize.of("(".repeat(50) + "a" + "){999}".repeat(50)))
        .isEqualTo(Integer.MAX_VALUE);
  }
}
