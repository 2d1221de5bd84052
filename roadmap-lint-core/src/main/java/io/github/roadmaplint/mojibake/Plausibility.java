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
    List<UnitInText> places = units.stream().map(unit -> UnitInText.of(text, start, unit)).toList();
    for (UnitInText place : places) {
      TextClass textClass = place.textClass();
      if (textClass == TextClass.UNLIKELY) {
        return NONE;
      }
      if (textClass.convincingCount() > 1 || !place.couldBeWord()) {
        counts.merge(textClass, 1, Integer::sum);
      }
    }
    if (charset == MisreadCharset.GBK && !holdsRareCharacter(text.substring(start, end))) {
      return WEAK;
    }
    boolean convincing =
        counts.entrySet().stream()
                .anyMatch(entry -> entry.getValue() >= entry.getKey().convincingCount())
            || places.stream().anyMatch(place -> place.isConvincingLetter(charset));
    return convincing ? STRONG : WEAK;
  }

  /** GB 2312 holds what Chinese is written with; damage is full of what only GBK has. */
  private static boolean holdsRareCharacter(String run) {
    CharsetEncoder common = Charset.forName("GB2312").newEncoder();
    return run.chars().anyMatch(c -> !common.canEncode((char) c));
  }
}
