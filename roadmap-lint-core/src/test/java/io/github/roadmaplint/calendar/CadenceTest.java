package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
  @ParameterizedTest
  @CsvSource({
    "weekly,P7D,weekly",
    "Monthly,P1M,monthly",
    "QUARTERLY,P3M,quarterly",
    "half-yearly,P6M,half-yearly",
    "half_yearly,P6M,half-yearly",
    "yearly,P12M,yearly",
    "annually,P12M,yearly",
    "6 months,P6M,half-yearly",
    "every 2 weeks,P14D,every 2 weeks",
    "1 year,P12M,yearly",
    "45 days,P45D,every 45 days",
    "P1W,P7D,weekly",
    "p3m,P3M,quarterly",
    "P1Y,P12M,yearly",
    "P2Y,P24M,every 2 years",
    "P5M,P5M,every 5 months",
    "P1D,P1D,every day",
    "P1M10D,P1M10D,every 1 months and 10 days"
  })
  void reads(String text, Period period, String label) {
    assertThat(Cadence.parse(text).period()).isEqualTo(period);
    assertThat(Cadence.parse(text).label()).isEqualTo(label);
    assertThat(Cadence.tryParse(text)).contains(new Cadence(period));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "quaterly", "P0D", "-P3M", "P-1M", "0 days", "soon", "P99999999999Y"})
  void refuses(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cadence.parse(text));
    assertThat(Cadence.tryParse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "weekly,weekly",
    "annual,yearly",
    "6 months,half-yearly",
    "every 6 weeks,P42D",
    "2 years,P24M",
    "P1M10D,P1M10D"
  })
  void isWrittenInAFormThatItReads(String text, String written) {
    assertThat(Cadence.parse(text)).hasToString(written);
    assertThat(Cadence.parse(written)).isEqualTo(Cadence.parse(text));
  }

  @Test
  void countsYearsAsMonths() {
    assertThat(new Cadence(Period.ofYears(1))).isEqualTo(Cadence.YEARLY);
  }
}
