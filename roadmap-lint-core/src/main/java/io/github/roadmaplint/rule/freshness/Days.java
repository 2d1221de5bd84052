package io.github.roadmaplint.rule.freshness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Distances between days in words. */
final class Days {
  private Days() {}

  /** {@code 237 days ago}. */
  static String ago(LocalDate day, LocalDate today) {
    return count(day, today) + " ago";
  }

  /** {@code in 14 days} or {@code today}. */
  static String ahead(LocalDate day, LocalDate today) {
    return day.equals(today) ? "today" : "in " + count(day, today);
  }

  private static String count(LocalDate day, LocalDate today) {
    long days = Math.abs(ChronoUnit.DAYS.between(day, today));
    return days == 1 ? "1 day" : days + " days";
  }
}
