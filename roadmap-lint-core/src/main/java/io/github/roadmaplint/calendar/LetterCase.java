package io.github.roadmaplint.calendar;

import java.util.Locale;

/** The letter case of words: {@code MARCH}, {@code March}, {@code march}. */
final class LetterCase {
  private LetterCase() {}

  /** A word in the letter case in which another one is written. */
  static String like(String sample, String word) {
    if (sample.equals(sample.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(sample.charAt(0))
        ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
        : lower;
  }
}
