package io.github.roadmaplint.mojibake;

import io.github.roadmaplint.mojibake.Utf8Units.Unit;

/**
 * A character that a part of a run may have been, and where it stands.
 *
 * @param before the two characters before it, blanks where there are none
 * @param damaged the characters that its bytes were read as
 * @param after the character behind it, a blank where there is none
 */
record UnitInText(String before, String damaged, char after, Unit unit) {
  /** What Mac Roman shows second bytes as and formulas hold behind a root or a difference. */
  private static final String OF_FORMULAS =
      "\u03C0\u03A9\u2126\u00B5\u221E\u2211\u220F\u222B\u00B0";

  private static final String OF_ESPERANTO = "ĈĉĜĝĤĥĴĵŜŝŬŭ";

  static UnitInText of(String text, int run, Unit unit) {
    int start = run + unit.start();
    int end = run + unit.end();
    String before = "  " + text.substring(Math.max(0, start - 2), start);
    return new UnitInText(
        before.substring(before.length() - 2),
        text.substring(start, end),
        end == text.length() ? ' ' : text.charAt(end),
        unit);
  }

  TextClass textClass() {
    return TextClass.of(unit.codePoint());
  }

  /** Small letters alone, or the last letter of a word and the marks behind it. */
  boolean couldBeWord() {
    if (damaged.chars().allMatch(c -> Character.getType(c) == Character.LOWERCASE_LETTER)) {
      return true;
    }
    return Character.isLetter(previous())
        && Character.isLowerCase(damaged.charAt(0))
        && damaged.chars().skip(1).allMatch(UnitInText::isPunctuation)
        && !Character.isLetter(after);
  }

  /** Whether this is a Latin letter or sign of which honest text shows nothing like it. */
  boolean isConvincingLetter(MisreadCharset charset) {
    boolean capitalInWord =
        Character.isUpperCase(unit.codePoint()) && Character.isLowerCase(previous());
    if (textClass() != TextClass.LATIN || capitalInWord) {
      return false;
    }
    return switch (charset) {
      case WINDOWS_1252, WINDOWS_1254, ISO_8859_1, ISO_8859_15 -> isWestern();
      case WINDOWS_1250, ISO_8859_2 -> isCentralEuropean();
      case MAC_ROMAN -> isMacRoman();
      case CP437, CP850, CP852 -> isOfConsole();
      case WINDOWS_1251 -> isInWord();
      case GBK -> false;
    };
  }

  private boolean isWestern() {
    if (Character.isUpperCase(previous()) && !Character.isLetterOrDigit(last())) {
      return isSignInWord();
    }
    boolean couldBeAngstrom =
        damaged.charAt(0) == '\u00C5'
            && !Character.isLetter(previous())
            && !Character.isLetterOrDigit(last())
            && !Character.isLetter(after);
    return !couldBeAngstrom;
  }

  /** Words in capitals hold such pairs; behind a small letter and before one none do. */
  private boolean isCentralEuropean() {
    return Character.isLowerCase(previous()) || isSignInWord();
  }

  private boolean isSignInWord() {
    return Character.isLowerCase(after)
        && !Character.isLetterOrDigit(last())
        && !isPunctuation(last());
  }

  private boolean isMacRoman() {
    if (damaged.charAt(0) == '\u00BB') {
      return Character.isLetter(previous());
    }
    if (OF_FORMULAS.indexOf(last()) >= 0) {
      return Character.isLetter(previous())
          && (Character.isLetter(before.charAt(0)) || Character.isLetter(after));
    }
    return true;
  }

  /** Lines of boxes touch no letters; what one console shows as ŝ is ž on another. */
  private boolean isOfConsole() {
    if (OF_ESPERANTO.indexOf(unit.codePoint()) >= 0) {
      return false;
    }
    if (last() >= 0x2500 && last() < 0x25A0) {
      return unit.lead() == 0xC3 && isInWord();
    }
    return unit.lead() <= 0xC3 || unit.lead() <= 0xC5 && isInWord();
  }

  private boolean isInWord() {
    return isAsciiLetter(previous()) || isAsciiLetter(after);
  }

  private char previous() {
    return before.charAt(1);
  }

  private char last() {
    return damaged.charAt(damaged.length() - 1);
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
