package io.github.roadmaplint.report;

/** How wide the text of a badge is. No font is asked: it would differ between machines. */
final class BadgeText {
  /** The size of the font, in pixels. */
  static final int SIZE = 11;

  /** Advance widths of Verdana's {@code a} to {@code z}, in thousandths of the font's size. */
  private static final int[] LETTERS = {
    601, 623, 521, 623, 596, 352, 623, 633, 274, 344, 592, 274, 973, 633, 607, 623, 623, 427, 521,
    394, 633, 592, 818, 592, 592, 525
  };

  private static final int DIGIT = 636;
  private static final int HYPHEN = 454;
  private static final int SPACE = 352;

  private BadgeText() {}

  /**
   * The width in whole pixels.
   *
   * @param text of lower-case letters, digits, hyphens and spaces
   */
  static int width(String text) {
    return Math.round(text.chars().map(BadgeText::width).sum() * SIZE / 1000f);
  }

  private static int width(int c) {
    if (c >= 'a' && c <= 'z') {
      return LETTERS[c - 'a'];
    }
    return switch (c) {
      case ' ' -> SPACE;
      case '-' -> HYPHEN;
      default -> DIGIT;
    };
  }
}
