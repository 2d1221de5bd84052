package io.github.roadmaplint.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

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
    return new TargetPeriod(Unit.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  /** A quarter of the calendar. */
  public static TargetPeriod of(YearQuarter quarter) {
    return new TargetPeriod(Unit.QUARTER, quarter.atDay(1), quarter.atEndOfQuarter());
  }

  /** A half of a calendar year. */
  public static TargetPeriod of(YearHalf half) {
    return new TargetPeriod(Unit.HALF, half.atDay(1), half.atEndOfHalf());
  }

  /** A calendar year. */
  public static TargetPeriod ofYear(int year) {
    return new TargetPeriod(Unit.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whether the day comes after the period's last. */
  public boolean endedBefore(LocalDate day) {
    return last.isBefore(day);
  }
}
