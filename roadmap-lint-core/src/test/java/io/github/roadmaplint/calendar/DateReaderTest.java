package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.calendar.WrittenDate.Form;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private final DateReader reader = new DateReader(null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-01                | ISO     | 2025-12-01",
        "2024-02-29                | ISO     | 2024-02-29",
        "2025-12                   | ISO     | 2025-12-31",
        "2025-12-01T10:00:00Z      | ISO     | 2025-12-01",
        "2025-12-01 10:00:00 +0800 | ISO     | 2025-12-01",
        "2025-12-01 10:00 UTC      | ISO     | 2025-12-01",
        "2025-12-01T10:00GMT       | ISO     | 2025-12-01",
        "2025-12-01 10:00 PM       | ISO     | 2025-12-01",
        "2025-12-01 10:00pm        | ISO     | 2025-12-01",
        "2025-12-01 10:00 a.m. UTC | ISO     | 2025-12-01",
        "1 December 2025           | WORDS   | 2025-12-01",
        "December 1st, 2025        | WORDS   | 2025-12-01",
        "2025年12月1日             | WORDS   | 2025-12-01",
        "2025/12/01                | NUMBERS | 2025-12-01",
        "2025.12.1                 | NUMBERS | 2025-12-01",
        "2025-1-5                  | NUMBERS | 2025-01-05",
        "20251201                  | NUMBERS | 2025-12-01",
        "31.12.2025                | NUMBERS | 2025-12-31",
        "12/31/2025                | NUMBERS | 2025-12-31",
        "9/30/2025                 | NUMBERS | 2025-09-30",
        "05/05/2025                | NUMBERS | 2025-05-05"
      })
  void reads(String text, Form form, LocalDate last) {
    assertThat(reader.read(" " + text + " "))
        .hasValueSatisfying(
            date -> {
              assertThat(date.form()).isEqualTo(form);
              assertThat(date.text()).isEqualTo(text);
              assertThat(date.period()).map(TargetPeriod::last).contains(last);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-13-01",
        "2025-02-30",
        "2023-02-29",
        "12/01/2025",
        "01.12.2025",
        "2025-13",
        "1/2/25",
        "31/31/2025",
        "20251301",
        "0000-00-00"
      })
  void cannotTell(String text) {
    assertThat(reader.read(text))
        .hasValueSatisfying(
            date -> {
              assertThat(date.form()).isEqualTo(Form.UNREADABLE);
              assertThat(date.period()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "soon", "TBD", "v1.2", "2025", "3 days ago", "2025-12-01 or so"})
  void findsNoDate(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @Test
  void takesADayBeforeADashForIso() {
    assertThat(reader.at("2025-12-01 – 2026-01-02", 0))
        .hasValueSatisfying(date -> assertThat(date.form()).isEqualTo(Form.ISO));
    assertThat(reader.at("2025-12-01 - May needs more", 0))
        .hasValueSatisfying(date -> assertThat(date.form()).isEqualTo(Form.ISO));
  }
}
