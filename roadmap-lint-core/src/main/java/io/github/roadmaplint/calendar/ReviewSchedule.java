package io.github.roadmaplint.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.threeten.extra.LocalDateRange;

/**
 * When a review is due.
 *
 * <p>A year divides into months, blocks of two, three (quarters), four or six months, counted from
 * {@code fiscalYearStart}; a week begins on Monday (ISO 8601). A cadence that is none of these,
 * such as six weeks, is always {@link Alignment#ROLLING}.
 *
 * @param cadence how often
 * @param alignment from when the cadence counts
 * @param grace added to the due date; not negative
 * @param warnBefore how long before the due date a warning begins; not negative
 * @param fiscalYearStart the first month of the year
 */
public record ReviewSchedule(
    Cadence cadence, Alignment alignment, Period grace, Period warnBefore, Month fiscalYearStart) {
  /**
   * @throws IllegalArgumentException if a period is negative
   */
  public ReviewSchedule {
    if (grace.isNegative() || warnBefore.isNegative()) {
      throw new IllegalArgumentException("negative: " + grace + " or " + warnBefore);
    }
    if (!isCalendarPeriod(cadence.period())) {
      alignment = Alignment.ROLLING;
    }
  }

  /** By the calendar for monthly, quarterly, half-yearly and yearly, otherwise rolling. */
  public static Alignment defaultAlignment(Cadence cadence) {
    return cadence.followsCalendar() ? Alignment.CALENDAR : Alignment.ROLLING;
  }

  /** The period of the schedule that holds the day; with a rolling alignment that day alone. */
  public LocalDateRange periodOf(LocalDate day) {
    if (alignment == Alignment.ROLLING) {
      return LocalDateRange.ofClosed(day, day);
    }
    int months = cadence.period().getMonths();
    if (months == 0) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return LocalDateRange.ofClosed(monday, monday.plusDays(6));
    }
    long shift = fiscalYearStart.getValue() - 1L;
    long block = Math.floorDiv(day.getLong(ChronoField.PROLEPTIC_MONTH) - shift, (long) months);
    YearMonth first = YearMonth.of(0, 1).plusMonths(block * months + shift);
    return LocalDateRange.ofClosed(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** The last day on which what was updated on the given day is fresh without another review. */
  public LocalDate due(LocalDate lastUpdate) {
    LocalDate due =
        alignment == Alignment.ROLLING
            ? lastUpdate.plus(cadence.period())
            : periodOf(periodOf(lastUpdate).getEndInclusive().plusDays(1)).getEndInclusive();
    return due.plus(grace);
  }

  /**
   * Where a day lies. The warning never begins before the day after the last update, however long
   * {@code warnBefore} is: what was reviewed today needs no review today.
   */
  public Verdict verdict(LocalDate lastUpdate, LocalDate today) {
    LocalDate due = due(lastUpdate);
    if (today.isAfter(due)) {
      return Verdict.STALE;
    }
    boolean warned = !today.isBefore(due.minus(warnBefore)) && today.isAfter(lastUpdate);
    return warned ? Verdict.DUE_SOON : Verdict.FRESH;
  }

  private static boolean isCalendarPeriod(Period period) {
    return period.getMonths() == 0
        ? period.getDays() == 7
        : period.getDays() == 0 && 12 % period.getMonths() == 0;
  }
}
