package io.github.roadmaplint.links;

import java.time.Duration;

/** Durations for people. */
final class Durations {
  private Durations() {}

  /** The duration in its largest whole unit, such as {@code 3 minutes}. */
  static String text(Duration duration) {
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
