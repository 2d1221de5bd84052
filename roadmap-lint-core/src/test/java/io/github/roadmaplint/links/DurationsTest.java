package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "PT0.7S,1 second",
    "PT1S,1 second",
    "PT2S,2 seconds",
    "PT59.9S,59 seconds",
    "PT60S,1 minute",
    "PT119S,1 minute",
    "PT59M59S,59 minutes",
    "PT1H,1 hour",
    "PT1H59M,1 hour",
    "P1D,24 hours",
    "PT47H59M,47 hours",
    "P2D,2 days",
    "P729D,729 days",
    "P730D,2 years",
    // The most that Retry-After is taken for.
    "PT2147483647S,68 years"
  })
  void areWrittenInTheLargestWholeUnit(Duration duration, String text) {
    assertThat(Durations.text(duration)).isEqualTo(text);
  }
}
