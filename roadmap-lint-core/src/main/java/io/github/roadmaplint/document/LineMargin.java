package io.github.roadmaplint.document;

/**
 * What stands before the content of a line: the marks and the indent of the quotes and list items
 * that hold it.
 *
 * @param quotes how many marks of quotes
 * @param width how many columns
 * @param partOfTab whether the last of these columns may be part of a tab
 */
record LineMargin(int quotes, int width, boolean partOfTab) {
  private static final int TAB = 4;

  /**
   * @param content where the content begins
   */
  static LineMargin of(String line, int content) {
    int quotes = 0;
    int width = 0;
    for (int i = 0; i < content; i++) {
      char c = line.charAt(i);
      quotes += c == '>' ? 1 : 0;
      width += c == '\t' ? TAB - width % TAB : 1;
    }
    return new LineMargin(quotes, width, content < line.length() && line.charAt(content) == '\t');
  }

  /** Whether a line with this margin is outside of a container that holds one with the other. */
  boolean isOutside(LineMargin other) {
    // The space after the mark of a quote may be absent.
    return quotes < other.quotes || !partOfTab && width + quotes < other.width;
  }
}
