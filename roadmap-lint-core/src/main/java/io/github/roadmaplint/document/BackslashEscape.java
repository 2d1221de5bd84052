package io.github.roadmaplint.document;

/**
 * A backslash that takes the meaning of the character behind it, CommonMark 0.31.2, section 2.4.
 */
final class BackslashEscape {
  private BackslashEscape() {}

  /** Whether a backslash escapes the character: ASCII punctuation. */
  static boolean isPossible(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
