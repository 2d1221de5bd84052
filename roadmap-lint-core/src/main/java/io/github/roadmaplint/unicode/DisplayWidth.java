package io.github.roadmaplint.unicode;

/**
 * How many columns a text takes in a monospaced font: an emoji sequence and a wide or fullwidth
 * character (UAX #11) two, a combining mark and an invisible character none, all else one.
 */
public final class DisplayWidth {
  private DisplayWidth() {}

  /** The number of columns of a text without line endings and tabs. */
  public static int of(String text) {
    int width = 0;
    int at = 0;
    for (EmojiMatch emoji : EmojiScanner.all(text)) {
      width += plain(text, at, emoji.start()) + emojiWidth(emoji);
      at = emoji.end();
    }
    return width + plain(text, at, text.length());
  }

  private static int emojiWidth(EmojiMatch emoji) {
    String text = emoji.text();
    boolean textPresentation =
        text.codePointCount(0, text.length()) == 1 && !emoji.fullyQualified();
    return textPresentation ? plain(text, 0, text.length()) : 2;
  }

  private static int plain(String text, int start, int end) {
    int width = 0;
    for (int at = start; at < end; ) {
      int codePoint = text.codePointAt(at);
      width += codePoint < 0x7F ? 1 : width(codePoint);
      at += Character.charCount(codePoint);
    }
    return width;
  }

  private static int width(int codePoint) {
    boolean invisible =
        switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.FORMAT,
              Character.CONTROL ->
              codePoint != 0xAD;
          default -> isJoiningJamo(codePoint);
        };
    if (invisible) {
      return 0;
    }
    return WideCharacters.contains(codePoint) ? 2 : 1;
  }

  /** Hangul vowels and final consonants, which join the syllable before them. */
  private static boolean isJoiningJamo(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11FF;
  }
}
