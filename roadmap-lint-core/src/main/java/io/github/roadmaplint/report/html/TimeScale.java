package io.github.roadmaplint.report.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places days on a line, in percent of its width.
 *
 * @param first the day at the left end
 * @param last the day at the right end, later
 */
record TimeScale(LocalDate first, LocalDate last) {
  private static final int MOST_TICKS = 6;
  private static final int[] MONTHS_PER_TICK = {1, 3, 6, 12, 24, 60, 120};

  /**
   * A mark on the axis.
   *
   * @param x where, in percent
   * @param label {@code Q1 2026} for the first day of that quarter
   * @param anchor which part of the label stands there, so that none sticks out: {@code start},
   *     {@code middle} or {@code end}
   */
  record Tick(String x, String label, String anchor) {}

  /** A scale that leaves room at both ends. */
  static TimeScale around(LocalDate first, LocalDate last) {
    long room = Math.max(7, ChronoUnit.DAYS.between(first, last) / 20);
    return new TimeScale(first.minusDays(room), last.plusDays(room));
  }

  /** Where the day is, one of those outside at the nearer end. */
  double at(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return Math.max(0, Math.min(100, share * 100));
  }

  static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  /** The beginnings of months, quarters, half years or years, at most {@value #MOST_TICKS}. */
  List<Tick> ticks() {
    long length = ChronoUnit.MONTHS.between(first, last);
    for (int months : MONTHS_PER_TICK) {
      if (length / months > MOST_TICKS) {
        continue;
      }
      List<Tick> ticks = ticks(months);
      if (ticks.size() <= MOST_TICKS) {
        return ticks;
      }
    }
    return List.of();
  }

  private List<Tick> ticks(int months) {
    List<Tick> ticks = new ArrayList<>();
    long start = YearMonth.from(first).getLong(ChronoField.PROLEPTIC_MONTH);
    YearMonth month = YearMonth.of(0, 1).plusMonths(Math.floorDiv(start, (long) months) * months);
    for (; !month.atDay(1).isAfter(last); month = month.plusMonths(months)) {
      if (!month.atDay(1).isBefore(first)) {
        double x = at(month.atDay(1));
        String anchor = x < 10 ? "start" : x > 85 ? "end" : "middle";
        ticks.add(new Tick(percent(x), label(month, months), anchor));
      }
    }
    return ticks;
  }

  private static String label(YearMonth month, int months) {
    return switch (months) {
      case 1 -> month.toString();
      case 3 -> "Q" + (month.getMonthValue() + 2) / 3 + " " + month.getYear();
      case 6 -> "H" + (month.getMonthValue() + 5) / 6 + " " + month.getYear();
      default -> String.valueOf(month.getYear());
    };
  }
}
