package io.github.roadmaplint.unicode;

import java.util.Locale;

/**
 * Takes the letter case out of texts that are compared. Unlike {@link String#toLowerCase}, which
 * looks for the end of the word at each Greek sigma and copies the text for each dotted capital I,
 * it takes a time in proportion to the text.
 */
public final class CaseFolding {
  private CaseFolding() {}

  /** The text in lower case, with one form of the small sigma. */
  public static String fold(String text) {
    if (text.indexOf('Σ') < 0 && text.indexOf('ς') < 0 && text.indexOf('İ') < 0) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (codePoint) {
                case 'İ' -> folded.append("i\u0307");
                case 'ς' -> folded.append('σ');
                default -> folded.appendCodePoint(Character.toLowerCase(codePoint));
              }
            });
    return folded.toString();
  }
}
