package io.github.roadmaplint.rule.freshness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Days, and the distances between them in words. */
final class Days {
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

  private Days() {}

  /** {@code 237 days ago}. */
  static String ago(LocalDate day, LocalDate today) {
    return count(day, today) + " ago";
  }

  /** {@code in 14 days} or {@code today}. */
  static String ahead(LocalDate day, LocalDate today) {
    return day.equals(today) ? "today" : "in " + count(day, today);
  }

  /** The latest day that it is anywhere. */
  static LocalDate latest(Clock clock) {
    return LocalDate.now(clock.withZone(FIRST_ZONE));
  }

  private static String count(LocalDate day, LocalDate today) {
    long days = Math.abs(ChronoUnit.DAYS.between(day, today));
    return days == 1 ? "1 day" : days + " days";
  }
}
