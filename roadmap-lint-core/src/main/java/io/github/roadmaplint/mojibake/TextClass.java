package io.github.roadmaplint.mojibake;

/** What kind of character people write in roadmaps, as far as it tells damage from honest text. */
enum TextClass {
  /**
   * Typographic punctuation, arrows, symbols, numbers in circles, box drawing, emoji: nearly always
   * meant so.
   */
  PICTURE,
  /** Letters and signs of languages in Latin script. */
  LATIN,
  /** Letters that only Vietnamese and few others use, three bytes long. */
  VIETNAMESE,
  /** A combining accent, as in decomposed Latin text. */
  MARK,
  GREEK,
  /** With the apostrophe that is a letter of Ukrainian. */
  CYRILLIC,
  HEBREW,
  ARABIC,
  /** Thai and the scripts of India. */
  INDIC,
  /** Chinese, Japanese, Korean with their punctuation. */
  EAST_ASIAN,
  /** What only text that was damaged twice shows: control characters, accents without a letter. */
  TWICE_DAMAGED,
  /** Nothing that a roadmap would hold. */
  UNLIKELY;

  /** What Windows-1252 and Mac Roman show some bytes as, and people hardly ever write. */
  private static final String BYTES_OF_UTF_8 =
      "\u0192\u02C6\u02DC\u02D8\u02D9\u02DA\u02DD\u02DB\u02C7\uFB01\uFB02\uF8FF";

  static TextClass of(int codePoint) {
    if (codePoint < 0xA0 || BYTES_OF_UTF_8.indexOf(codePoint) >= 0) {
      return TWICE_DAMAGED;
    }
    if (codePoint >= 0x1F000 && codePoint < 0x20000 || codePoint >> 8 == 0xE00) {
      return PICTURE;
    }
    if (!Character.isDefined(codePoint)) {
      return UNLIKELY;
    }
    if (codePoint < 0x2000) {
      return alphabet(codePoint);
    }
    return symbol(codePoint);
  }

  /** How many characters of this class side by side are no accident. */
  int convincingCount() {
    return switch (this) {
      case PICTURE, VIETNAMESE -> 1;
      case INDIC, EAST_ASIAN -> 2;
      default -> 3;
    };
  }

  private static TextClass alphabet(int codePoint) {
    boolean latin =
        codePoint <= 0x17F
            || codePoint == 0x1A0
            || codePoint == 0x1A1
            || codePoint == 0x1AF
            || codePoint == 0x1B0
            || codePoint >= 0x218 && codePoint <= 0x21B;
    if (latin) {
      return LATIN;
    }
    if (isMark(codePoint)) {
      return MARK;
    }
    if (codePoint >= 0x1E00 && codePoint <= 0x1EFF) {
      return VIETNAMESE;
    }
    if (codePoint >= 0x370 && codePoint <= 0x3FF || codePoint >= 0x1F00) {
      return GREEK;
    }
    if (codePoint >= 0x400 && codePoint <= 0x52F || codePoint == 0x2BC) {
      return CYRILLIC;
    }
    boolean hebrew =
        codePoint >= 0x5B0 && codePoint <= 0x5EA || codePoint == 0x5F3 || codePoint == 0x5F4;
    if (hebrew) {
      return HEBREW;
    }
    if (codePoint >= 0x600 && codePoint <= 0x6FF) {
      return ARABIC;
    }
    return codePoint >= 0x900 && codePoint <= 0xE7F ? INDIC : UNLIKELY;
  }

  private static boolean isMark(int codePoint) {
    return codePoint >= 0x300 && codePoint <= 0x30C && codePoint != 0x305
        || codePoint == 0x31B
        || codePoint >= 0x323 && codePoint <= 0x328;
  }

  /** Without the letters in circles that honest Ukrainian would be, such as {@code в’є}. */
  private static TextClass symbol(int codePoint) {
    boolean picture =
        codePoint <= 0x206F
            || codePoint >= 0x20A0 && codePoint <= 0x20CF
            || codePoint >= 0x2100 && codePoint <= 0x214F
            || codePoint >= 0x2190 && codePoint <= 0x23FF
            || codePoint >= 0x2460 && codePoint <= 0x2473
            || codePoint >= 0x24C0 && codePoint <= 0x27FF
            || codePoint >= 0x2900 && codePoint <= 0x297F
            || codePoint >= 0x2B00 && codePoint <= 0x2BFF
            || codePoint == 0x20E3
            || codePoint == 0xFE0E
            || codePoint == 0xFE0F
            || codePoint == 0xFEFF
            || codePoint == 0xFFFD;
    if (picture) {
      return PICTURE;
    }
    boolean eastAsian =
        codePoint >= 0x3000 && codePoint <= 0x9FFF
            || codePoint >= 0xAC00 && codePoint <= 0xD7AF
            || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
    return eastAsian ? EAST_ASIAN : UNLIKELY;
  }
}
