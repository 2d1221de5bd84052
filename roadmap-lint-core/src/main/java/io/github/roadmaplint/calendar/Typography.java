package io.github.roadmaplint.calendar;

/**
 * Takes out of a text what typography does to dates and phrases: no-break and wide spaces become
 * spaces, no-break hyphens hyphens, an opening quotation mark before a year an apostrophe, and
 * full-width letters and digits those of ASCII. Each character stays one, so that offsets stay.
 */
public final class Typography {
  private static final char FIRST_FULL_WIDTH = '！';
  private static final char LAST_FULL_WIDTH = '～';
  private static final int FULL_WIDTH_SHIFT = FIRST_FULL_WIDTH - '!';

  private Typography() {}

  /** The text without typography; the same object where it has none. */
  public static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (plain(text.charAt(i)) != text.charAt(i)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder out = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      out.setCharAt(i, plain(text.charAt(i)));
    }
    return out.toString();
  }

  private static char plain(char c) {
    if (c < '\u00A0') {
      return c;
    }
    if (Character.getType(c) == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    return switch (c) {
      case '\u2010', '\u2011' -> '-';
      case '‘', '\u02BC' -> '’';
      default -> fullWidth(c);
    };
  }

  /** Signs stay: the patterns know those of Chinese. */
  private static char fullWidth(char c) {
    if (c < FIRST_FULL_WIDTH || c > LAST_FULL_WIDTH) {
      return c;
    }
    char ascii = (char) (c - FULL_WIDTH_SHIFT);
    return Character.isLetterOrDigit(ascii) ? ascii : c;
  }
}
