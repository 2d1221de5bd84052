package io.github.roadmaplint.report;

/** Makes text from a file safe to show on a terminal and in a log. */
final class SafeText {
  private SafeText() {}

  /**
   * Shows what would steer the terminal as a visible sign: control characters as Unicode's control
   * pictures, a tab as a space, direction overrides, line separators and lone surrogates as {@code
   * <U+202E>}. The joiners and selectors that emoji are made of stay.
   */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(safe, codePoint));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int codePoint) {
    if (codePoint == '\t') {
      safe.append(' ');
    } else if (codePoint < 0x20) {
      safe.appendCodePoint(0x2400 + codePoint);
    } else if (codePoint == 0x7F) {
      safe.append('\u2421');
    } else if (steers(codePoint)) {
      safe.append("<U+%04X>".formatted(codePoint));
    } else {
      safe.appendCodePoint(codePoint);
    }
  }

  private static boolean steers(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // Format characters but for the joiners and the tags of flags.
      case Character.FORMAT ->
          codePoint != 0x200C
              && codePoint != 0x200D
              && (codePoint < 0xE0020 || codePoint > 0xE007F);
      default -> false;
    };
  }
}
