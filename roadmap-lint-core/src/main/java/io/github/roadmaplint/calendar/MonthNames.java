package io.github.roadmaplint.calendar;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** English names of months, whole and abbreviated. */
final class MonthNames {
  /** A regular expression for a name. */
  static final String REGEX =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  /** With what each name begins, in lower case. */
  static final List<String> STARTS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private MonthNames() {}

  /** The month that a name or a number says. */
  static Month read(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Month.of(Integer.parseInt(text));
    }
    return Month.of(STARTS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  /** Another month in the way in which this one is written. */
  static String like(String sample, Month month) {
    boolean whole = sample.equalsIgnoreCase(name(read(sample), TextStyle.FULL));
    // "May" is both; the whole name is never wrong.
    String name = name(month, whole ? TextStyle.FULL : TextStyle.SHORT);
    return LetterCase.like(sample, name);
  }

  private static String name(Month month, TextStyle style) {
    return month.getDisplayName(style, Locale.ENGLISH);
  }
}
