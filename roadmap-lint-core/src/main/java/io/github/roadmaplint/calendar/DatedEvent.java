package io.github.roadmaplint.calendar;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a label that names a version or phase first and its date behind it: {@code Last
 * updated: v0.4 (April 2026)}.
 */
final class DatedEvent {
  private static final Pattern COLON = Pattern.compile("[:：]");
  private static final Pattern BEFORE_DATE = Pattern.compile("\\(\\s*+|,\\s++|\\s[-–—]\\s++");

  /** What ends a sentence or begins another label. */
  private static final Pattern END = Pattern.compile("[\n;|·•:：]|[.!?]\\s");

  private static final int LONGEST_NAME = 60;

  private DatedEvent() {}

  /**
   * The first date or period behind the name of an event; none where no colon ends the label.
   *
   * @param label offset of the first unit of the label
   * @param value offset of the first unit behind the label, its colon and white space
   * @param reader reads what begins exactly at an offset
   */
  static <T> Optional<T> read(String text, int label, int value, IntFunction<Optional<T>> reader) {
    if (!COLON.matcher(text).region(label, value).find()) {
      return Optional.empty();
    }
    int longest = Math.min(text.length(), value + LONGEST_NAME);
    Matcher end = END.matcher(text).region(value, longest);
    Matcher before = BEFORE_DATE.matcher(text).region(value, end.find() ? end.start() : longest);
    while (before.find()) {
      Optional<T> read = reader.apply(before.end());
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }
}
