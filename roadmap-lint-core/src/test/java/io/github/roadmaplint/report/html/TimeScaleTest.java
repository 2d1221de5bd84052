package io.github.roadmaplint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
  @Test
  void placesDaysInProportionAndOthersAtTheEnds() {
    TimeScale scale = scale("2026-01-01", "2026-01-11");

    assertThat(scale.at(LocalDate.parse("2026-01-06"))).isEqualTo(50);
    assertThat(scale.at(LocalDate.parse("2025-01-06"))).isZero();
    assertThat(scale.at(LocalDate.parse("2027-01-06"))).isEqualTo(100);
  }

  @Test
  void takesTheUnitThatLeavesRoom() {
    assertThat(labels("2025-12-20", "2026-04-10"))
        .containsExactly("2026-01", "2026-02", "2026-03", "2026-04");
    assertThat(labels("2025-09-02", "2026-12-31"))
        .containsExactly("Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026");
    assertThat(labels("2024-06-30", "2026-12-31"))
        .containsExactly("H2 2024", "H1 2025", "H2 2025", "H1 2026", "H2 2026");
    assertThat(labels("2021-06-30", "2026-12-31"))
        .containsExactly("2022", "2023", "2024", "2025", "2026");
  }

  @Test
  void hasTicksForCenturies() {
    assertThat(labels("1970-01-02", "2026-12-31")).hasSizeBetween(1, 6);
  }

  private static List<String> labels(String first, String last) {
    return scale(first, last).ticks().stream().map(TimeScale.Tick::label).toList();
  }

  private static TimeScale scale(String first, String last) {
    return new TimeScale(LocalDate.parse(first), LocalDate.parse(last));
  }
}
