package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
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
}
