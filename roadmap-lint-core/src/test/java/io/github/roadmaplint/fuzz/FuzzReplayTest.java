package io.github.roadmaplint.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The seeds of the fuzzer, what it once found, and mixtures of them. With {@code
 * -Dfuzz.mixtures=100000} a longer run; {@code mvn -Pfuzz} goes on where these leave off.
 */
class FuzzReplayTest {
  private static final int MIXTURES = Integer.getInteger("fuzz.mixtures", 150);
  private static final long SEED = Long.getLong("fuzz.seed", 20261125);

  @ParameterizedTest
  @EnumSource
  @Timeout(600)
  void bytesBreakNothing(FuzzTarget target) {
    for (byte[] bytes : new FuzzInputs(FuzzSeeds.of(target), SEED).all(MIXTURES)) {
      assertThatCode(() -> target.feed(bytes))
          .as(
              "%s%n%s",
              new String(bytes, StandardCharsets.UTF_8), Base64.getEncoder().encodeToString(bytes))
          .doesNotThrowAnyException();
    }
  }
}
