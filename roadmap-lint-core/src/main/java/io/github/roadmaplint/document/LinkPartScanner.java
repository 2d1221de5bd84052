package io.github.roadmaplint.document;

/**
 * Finds the ends of a link's parts in one go. A backslash takes the meaning of the punctuation
 * after it away, once and for all (CommonMark 0.31.2, section 2.4). Each method gives the offset
 * after the part that begins at an offset, or -1 where none does.
 */
final class LinkPartScanner {
  private static final int NONE = -1;

  /** CommonMark 0.31.2, section 4.7. */
  private static final int LONGEST_LABEL = 999;

  /** As many as cmark-gfm takes; the specification asks for three. */
  private static final int MOST_PARENTHESES = 32;

  /** {@code [label]}. */
  int labelEnd(CharSequence text, int from) {
    if (from >= text.length() || text.charAt(from) != '[') {
      return NONE;
    }
    int limit = Math.min(text.length(), from + LONGEST_LABEL + 2);
    for (int i = from + 1; i < limit; i = after(text, i)) {
      char c = text.charAt(i);
      if (c == '[') {
        return NONE;
      }
      if (c == ']') {
        return i + 1;
      }
    }
    return NONE;
  }

  /** {@code <address>}, or an address without white space and with parentheses in pairs. */
  int destinationEnd(CharSequence text, int from) {
    return from < text.length() && text.charAt(from) == '<'
        ? enclosedEnd(text, from)
        : plainEnd(text, from);
  }

  private static int enclosedEnd(CharSequence text, int from) {
    for (int i = from + 1; i < text.length(); i = after(text, i)) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return NONE;
      }
    }
    return NONE;
  }

  private static int plainEnd(CharSequence text, int from) {
    int open = 0;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u007f' || c == ')' && open == 0) {
        break;
      }
      if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
      }
      if (open > MOST_PARENTHESES) {
        return NONE;
      }
      i = after(text, i);
    }
    return open == 0 ? i : NONE;
  }

  /** {@code "title"}, {@code 'title'} or {@code (title)}. */
  int titleEnd(CharSequence text, int from) {
    char opening = from < text.length() ? text.charAt(from) : 0;
    if (opening != '"' && opening != '\'' && opening != '(') {
      return NONE;
    }
    char closing = opening == '(' ? ')' : opening;
    for (int i = from + 1; i < text.length(); i = after(text, i)) {
      char c = text.charAt(i);
      if (c == closing) {
        return i + 1;
      }
      if (c == opening) {
        return NONE;
      }
    }
    return NONE;
  }

  /**
   * {@code [label]: address "title"}, its line ending included (CommonMark 0.31.2, section 4.7).
   *
   * @param text without blank lines
   */
  int definitionEnd(CharSequence text, int from) {
    int label = labelEnd(text, from);
    boolean named = label >= 0 && !text.subSequence(from + 1, label - 1).toString().isBlank();
    if (!named || label >= text.length() || text.charAt(label) != ':') {
      return NONE;
    }
    int address = afterSpace(text, label + 1);
    int end = destinationEnd(text, address);
    if (end <= address) {
      return NONE;
    }
    int title = afterSpace(text, end);
    int titled = title > end ? titleEnd(text, title) : NONE;
    int line = titled < 0 ? NONE : lineEnd(text, titled);
    return line < 0 ? lineEnd(text, end) : line;
  }

  /** {@code (address "title")}, either of which may be absent. */
  int inlineTargetEnd(CharSequence text, int from) {
    if (from >= text.length() || text.charAt(from) != '(') {
      return NONE;
    }
    int end = destinationEnd(text, afterSpace(text, from + 1));
    if (end < 0) {
      return NONE;
    }
    int title = afterSpace(text, end);
    int titled = title > end ? titleEnd(text, title) : NONE;
    int closing = titled < 0 ? title : afterSpace(text, titled);
    return closing < text.length() && text.charAt(closing) == ')' ? closing + 1 : NONE;
  }

  private static int afterSpace(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && (isBlank(text.charAt(i)) || isLineEnd(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** The offset after the line ending, where nothing but white space stands before it. */
  private static int lineEnd(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    int blank = i;
    while (i < text.length() && isLineEnd(text.charAt(i))) {
      i++;
    }
    return i > blank || i == text.length() ? i : NONE;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The offset after a character, or after both of a backslash and what it escapes. */
  private static int after(CharSequence text, int i) {
    boolean escapes =
        text.charAt(i) == '\\'
            && i + 1 < text.length()
            && BackslashEscape.isPossible(text.charAt(i + 1));
    return escapes ? i + 2 : i + 1;
  }
}
