package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TargetPeriodTest {
  @Test
  void endsWithItsLastDay() {
    TargetPeriod quarter = TargetPeriod.quarterFrom(YearMonth.of(2026, 1));
    assertThat(quarter.endedBefore(LocalDate.of(2026, 1, 1))).isFalse();
    assertThat(quarter.endedBefore(LocalDate.of(2026, 3, 31))).isFalse();
    assertThat(quarter.endedBefore(LocalDate.of(2026, 4, 1))).isTrue();
  }
}
