package io.github.roadmaplint.calendar;

import java.util.regex.Pattern;

/** A line that names something and says what it is: {@code **Status:** Done}. */
public final class LabelLine {
  private static final Pattern MARKUP = Pattern.compile("[*_`\\\\]");

  private LabelLine() {}

  /** Whether one may be in a text; quick, for most texts hold no colon. */
  public static boolean mayBeIn(String text) {
    return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
  }

  /** A line without typography, with spaces in place of markup, so that offsets stay. */
  public static String plain(String line) {
    return MARKUP.matcher(Typography.plain(line)).replaceAll(" ");
  }
}
