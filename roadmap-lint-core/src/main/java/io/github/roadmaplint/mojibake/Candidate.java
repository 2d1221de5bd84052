package io.github.roadmaplint.mojibake;

import io.github.roadmaplint.mojibake.Utf8Units.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A run of characters, or a part of one, as damage that can be undone. */
record Candidate(
    int start, int end, MisreadCharset charset, List<Unit> units, Plausibility plausibility) {
  String repaired() {
    return new Utf8Units(units, true).repaired();
  }

  /** Whether it is nothing but accents, which hardly anybody writes apart from their letters. */
  boolean isAccents() {
    return classes().isEmpty();
  }

  Set<TextClass> classes() {
    Set<TextClass> classes = EnumSet.noneOf(TextClass.class);
    units.forEach(unit -> classes.add(TextClass.of(unit.codePoint())));
    classes.remove(TextClass.MARK);
    return classes;
  }
}
