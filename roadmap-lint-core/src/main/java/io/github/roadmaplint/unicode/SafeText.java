package io.github.roadmaplint.unicode;

/** Makes text from a file safe to show on a terminal, in a log, in XML and on a page. */
public final class SafeText {
  private SafeText() {}

  /**
   * Shows what would steer the terminal as a visible sign: control characters as Unicode's control
   * pictures, a tab as a space, direction overrides, line separators, lone surrogates and
   * noncharacters as {@code <U+202E>}. The joiners and selectors that emoji are made of stay. Of
   * what a CI takes as a command, one character becomes visible in the same way: {@code ::} at the
   * start, {@code [} after {@code ##name}.
   */
  public static String of(String text) {
    return of(text, 0, text.length());
  }

  /** The same for a part; what is a command is seen in the whole text. */
  public static String of(String text, int start, int end) {
    StringBuilder safe = new StringBuilder(end - start);
    int firstInk = firstInk(text);
    for (int at = start; at < end; ) {
      int codePoint = text.codePointAt(at);
      if (startsCommand(text, at, firstInk)) {
        appendCode(safe, codePoint);
      } else {
        append(safe, codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return safe.toString();
  }

  /** Whether the character can be shown as it is. */
  public static boolean isSafe(int codePoint) {
    return codePoint >= 0x20 && codePoint != 0x7F && !steers(codePoint);
  }

  private static void append(StringBuilder safe, int codePoint) {
    if (codePoint == '\t') {
      safe.append(' ');
    } else if (codePoint < 0x20) {
      safe.appendCodePoint(0x2400 + codePoint);
    } else if (codePoint == 0x7F) {
      safe.append('\u2421');
    } else if (steers(codePoint)) {
      appendCode(safe, codePoint);
    } else {
      safe.appendCodePoint(codePoint);
    }
  }

  private static void appendCode(StringBuilder safe, int codePoint) {
    safe.append("<U+%04X>".formatted(codePoint));
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
      default -> (codePoint & 0xFFFE) == 0xFFFE;
    };
  }

  private static boolean startsCommand(String text, int at, int firstInk) {
    return switch (text.charAt(at)) {
      case ':' -> at == firstInk && text.startsWith("::", at);
      case '[' -> {
        int name = at;
        while (name > 0 && isNamePart(text.charAt(name - 1))) {
          name--;
        }
        yield text.startsWith("##", name - 2);
      }
      default -> false;
    };
  }

  private static int firstInk(String text) {
    int at = 0;
    while (at < text.length()
        && (text.charAt(at) == '\t' || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
  }
}
