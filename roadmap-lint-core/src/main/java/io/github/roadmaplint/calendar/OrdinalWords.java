package io.github.roadmaplint.calendar;

import java.util.List;
import java.util.Locale;

/** English ordinal numbers: {@code first} of a quarter or half, the ending of {@code 1st}. */
final class OrdinalWords {
  private static final List<String> WORDS = List.of("first", "second", "third", "fourth");

  /** A regular expression for a word. */
  static final String REGEX = "(?:" + String.join("|", WORDS) + ")";

  private OrdinalWords() {}

  /**
   * The number that a word says.
   *
   * @throws IllegalArgumentException if it says none
   */
  static int read(String word) {
    int index = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new IllegalArgumentException("no number: " + word);
    }
    return index + 1;
  }

  /** Another number in the letter case in which this one is written. */
  static String like(String sample, int number) {
    return LetterCase.like(sample, WORDS.get(number - 1));
  }

  /** What stands behind the digits of another number, such as {@code nd}, in this letter case. */
  static String suffixLike(String sample, int number) {
    boolean teen = number / 10 % 10 == 1;
    String suffix =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return LetterCase.like(sample, suffix);
  }
}
