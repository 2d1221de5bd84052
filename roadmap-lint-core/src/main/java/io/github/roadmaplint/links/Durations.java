package io.github.roadmaplint.links;

import java.time.Duration;

/** Durations for people. */
final class Durations {
  private static final int DAYS_OF_A_YEAR = 365;

  private Durations() {}

  /** The duration in its largest whole unit, such as {@code 3 minutes}; days and years from two. */
  static String text(Duration duration) {
    if (duration.toDays() >= 2 * DAYS_OF_A_YEAR) {
      return count(duration.toDays() / DAYS_OF_A_YEAR, "year");
    }
    if (duration.toDays() > 1) {
      return count(duration.toDays(), "day");
    }
    if (duration.toHours() > 0) {
      return count(duration.toHours(), "hour");
    }
    return duration.toMinutes() > 0
        ? count(duration.toMinutes(), "minute")
        : count(Math.max(1, duration.toSeconds()), "second");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
