package io.github.roadmaplint.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period that a text names: a day, month, quarter, half or year.
 *
 * @param unit what kind of period
 * @param first its first day
 * @param last its last day
 */
public record TargetPeriod(Unit unit, LocalDate first, LocalDate last) {
  /** The kinds of periods. */
  public enum Unit {
    /** One day. */
    DAY,
    /** A month of the calendar. */
    MONTH,
    /** Three months. */
    QUARTER,
    /** Six months. */
    HALF,
    /** Twelve months. */
    YEAR
  }

  /** A day. */
  public static TargetPeriod of(LocalDate day) {
    return new TargetPeriod(Unit.DAY, day, day);
  }

  /** A month. */
  public static TargetPeriod of(YearMonth month) {
    return months(Unit.MONTH, month, 1);
  }

  /** A quarter of the calendar or of a fiscal year, by its first month. */
  public static TargetPeriod quarterFrom(YearMonth first) {
    return months(Unit.QUARTER, first, 3);
  }

  /** A half of a calendar year, by its first month. */
  public static TargetPeriod halfFrom(YearMonth first) {
    return months(Unit.HALF, first, 6);
  }

  /** A calendar year. */
  public static TargetPeriod ofYear(int year) {
    return months(Unit.YEAR, YearMonth.of(year, 1), 12);
  }

  private static TargetPeriod months(Unit unit, YearMonth first, int count) {
    return new TargetPeriod(unit, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  /** Whether the day comes after the period's last. */
  public boolean endedBefore(LocalDate day) {
    return last.isBefore(day);
  }
}
