package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FutureDateTest {
  private static RuleTester at(String instant) {
    return RuleTester.of(new FutureDate())
        .clock(Clock.fixed(Instant.parse(instant), ZoneOffset.ofHours(-8)));
  }

  @Test
  void countsWhatIsTodayAnywhereAsToday() {
    String text = "---\nlast_updated: 2026-01-02\n---\n";
    // 10:00 UTC is midnight in UTC+14.
    assertThat(at("2026-01-01T09:59:59Z").lint(text)).hasSize(1);
    assertThat(at("2026-01-01T10:00:00Z").lint(text)).isEmpty();
    assertThat(at("2026-01-01T09:59:59Z").lint("Last updated: 2026-01-01\n")).isEmpty();
  }

  @Test
  void looksAtAllDates() {
    assertThat(
            at("2026-01-01T00:00:00Z")
                .lint("---\nlast_updated: 2026-02-01\n---\n\nLast updated: 2026-02-01\n"))
        .hasSize(2);
    assertThat(at("2026-01-01T00:00:00Z").lint("Updated: January, 2026\n")).isEmpty();
  }
}
