package io.github.roadmaplint.maven;

import io.github.roadmaplint.rule.OptionType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The time that roadmaps are held against. */
final class RunClock {
  private static final TextParameter<LocalDate> TODAY =
      new TextParameter<>(
          "roadmap.today", OptionType.parsed("a date such as 2026-03-31", RunClock::day));

  /** The zone in which each day begins first. */
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

  private RunClock() {}

  /** Days of other years, which begin with a sign, are beyond clocks, calendars and roadmaps. */
  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw new IllegalArgumentException();
    }
    return day;
  }

  /**
   * The system's clock, or one that stands at the moment at which the day begins on earth: then it
   * is that day here, and no later one anywhere.
   */
  static Clock of(@Nullable String today) throws MojoExecutionException {
    return today == null
        ? Clock.systemDefaultZone()
        : Clock.fixed(TODAY.read(today).atStartOfDay(FIRST_ZONE).toInstant(), FIRST_ZONE);
  }
}
