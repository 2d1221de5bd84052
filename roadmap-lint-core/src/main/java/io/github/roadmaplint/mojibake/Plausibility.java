package io.github.roadmaplint.mojibake;

import io.github.roadmaplint.mojibake.Utf8Units.Unit;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whether a run that can be read as damage is damage. */
enum Plausibility {
  /** Honest text. */
  NONE,
  /** Damage if the rest of the text was damaged in the same way. */
  WEAK,
  /** Damage by itself. */
  STRONG;

  /**
   * Judges a run.
   *
   * @param text the text that holds it
   * @param start where the run begins
   * @param end where it ends
   * @param units what it would be
   */
  static Plausibility of(
      String text, int start, int end, List<Unit> units, MisreadCharset charset) {
    Map<TextClass, Integer> counts = new EnumMap<>(TextClass.class);
    units.forEach(unit -> counts.merge(TextClass.of(unit.codePoint()), 1, Integer::sum));
    if (counts.containsKey(TextClass.UNLIKELY)) {
      return NONE;
    }
    if (charset == MisreadCharset.GBK && !holdsRareCharacter(text.substring(start, end))) {
      return WEAK;
    }
    boolean convincing =
        counts.entrySet().stream()
            .anyMatch(entry -> entry.getValue() >= entry.getKey().convincingCount());
    if (convincing) {
      return STRONG;
    }
    for (Unit unit : units) {
      if (TextClass.of(unit.codePoint()) == TextClass.LATIN
          && isConvincing(text, start + unit.start(), start + unit.end(), unit, charset)) {
        return STRONG;
      }
    }
    return WEAK;
  }

  /** A Latin letter or sign: honest text comes close to some of those. */
  private static boolean isConvincing(
      String text, int start, int end, Unit unit, MisreadCharset charset) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean inWord = isAsciiLetter(before) || isAsciiLetter(after);
    return switch (charset) {
      case WINDOWS_1252, WINDOWS_1254, ISO_8859_1 ->
          !Character.isUpperCase(before) || Character.isLetterOrDigit(text.charAt(end - 1));
      case MAC_ROMAN -> true;
      case CP437 -> unit.last() < 0xB0 ? unit.lead() <= 0xC3 || inWord : isInWord(unit, inWord);
      case WINDOWS_1251 -> inWord;
      case GBK -> false;
    };
  }

  private static boolean isInWord(Unit boxDrawing, boolean inWord) {
    return inWord && boxDrawing.lead() == 0xC3;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** GB 2312 holds what Chinese is written with; damage is full of what only GBK has. */
  private static boolean holdsRareCharacter(String run) {
    CharsetEncoder common = Charset.forName("GB2312").newEncoder();
    return run.chars().anyMatch(c -> !common.canEncode((char) c));
  }
}
