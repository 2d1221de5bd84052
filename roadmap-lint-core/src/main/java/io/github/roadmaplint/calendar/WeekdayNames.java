package io.github.roadmaplint.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** English names of the days of a week, whole and abbreviated. */
final class WeekdayNames {
  /** A regular expression for a name. */
  static final String REGEX =
      "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?"
          + "|sat(?:urday)?|sun(?:day)?)";

  private WeekdayNames() {}

  /** Another day in the way in which this one is written. */
  static String like(String sample, DayOfWeek day) {
    boolean whole = sample.toLowerCase(Locale.ROOT).endsWith("day");
    TextStyle style = whole ? TextStyle.FULL : TextStyle.SHORT;
    return LetterCase.like(sample, day.getDisplayName(style, Locale.ENGLISH));
  }
}
