package io.github.roadmaplint.document;

/** Where the code points of a text begin, in UTF-16 units; the YAML parser counts code points. */
final class CodePointOffsets {
  private final int[] units;

  CodePointOffsets(String text) {
    units = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < units.length; i++) {
      units[i] = text.offsetByCodePoints(units[i - 1], 1);
    }
  }

  /** The offset of a code point, or of the end of the text for a number beyond it. */
  int unit(int codePoint) {
    return units[Math.min(codePoint, units.length - 1)];
  }
}
