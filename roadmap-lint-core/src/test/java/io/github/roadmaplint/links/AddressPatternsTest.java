package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPatternsTest {
  /** An engine that backtracks tries more ways than there are seconds in a century. */
  @ParameterizedTest
  @ValueSource(strings = {"^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "^(.*a){20}$"})
  @Timeout(60)
  void noPatternIsAWeapon(String pattern) {
    String address = "a".repeat(5000) + "!";

    assertThat(AddressPatterns.of(List.of(), List.of(pattern), Map.of()).excludes(address))
        .isFalse();
    assertThat(AddressPatterns.of(List.of(pattern), List.of(), Map.of()).excludes(address))
        .isTrue();
  }

  static List<String> large() {
    return List.of(
        "(?:(?:\\pL{1000}){1000}){1000}",
        "(?:" + "a".repeat(1000) + "){1000}",
        "(".repeat(45_000) + "a" + ")".repeat(45_000));
  }

  @ParameterizedTest
  @MethodSource("large")
  @Timeout(60)
  void noPatternTakesAllMemory(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressPatterns.of(List.of("a"), List.of(pattern), Map.of()))
        .withMessage("'" + pattern + "' is too large; repeat and nest less");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressPatterns.of(List.of(), List.of(), Map.of(pattern, "b")));
  }

  @Test
  void manyPatternsTakeNoMoreThanOne() {
    List<String> patterns = Collections.nCopies(200, "(?:a{100}){10}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressPatterns.of(patterns, List.of(), Map.of()));
    assertThat(AddressPatterns.of(patterns.subList(0, 50), List.of(), Map.of()).excludes("a"))
        .isTrue();
  }
}
