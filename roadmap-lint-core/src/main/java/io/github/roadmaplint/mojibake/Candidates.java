package io.github.roadmaplint.mojibake;

import io.github.roadmaplint.mojibake.Utf8Units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a run of characters back into the bytes that each likely charset made it of. */
final class Candidates {
  private Candidates() {}

  /**
   * Readings of one run as a whole; where no charset has any, of its parts that are beyond doubt.
   */
  static List<List<Candidate>> of(String text, int start, int end) {
    String run = text.substring(start, end);
    boolean eastAsian = isEastAsian(run);
    List<Candidate> whole = new ArrayList<>();
    List<List<Candidate>> parts = new ArrayList<>();
    boolean readable = false;
    for (MisreadCharset charset : MisreadCharset.values()) {
      if (charset.isDoubleByte() != eastAsian || !charset.couldShowUtf8(run)) {
        continue;
      }
      Utf8Units read = Utf8Units.of(run, charset);
      if (read.complete()) {
        readable = true;
        Plausibility plausibility = Plausibility.of(text, start, end, read.units(), charset);
        if (plausibility != Plausibility.NONE && charset.shows(read.repaired(), run)) {
          whole.add(new Candidate(start, end, charset, read.units(), plausibility));
        }
      } else if (parts.isEmpty() && !charset.isDoubleByte()) {
        parts.addAll(surelyDamagedParts(start, read.units(), charset));
      }
    }
    if (whole.isEmpty()) {
      return readable ? List.of() : parts;
    }
    return List.of(whole);
  }

  /** What stands beside a damaged picture without a gap was damaged with it. */
  private static List<List<Candidate>> surelyDamagedParts(
      int start, List<Unit> units, MisreadCharset charset) {
    List<List<Candidate>> parts = new ArrayList<>();
    List<Unit> part = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      part.add(units.get(i));
      if (i + 1 == units.size() || units.get(i + 1).start() > units.get(i).end()) {
        Candidate candidate = candidate(start, part, charset);
        Set<TextClass> classes = candidate.classes();
        if (classes.contains(TextClass.PICTURE) && !classes.contains(TextClass.UNLIKELY)) {
          parts.add(List.of(candidate));
        }
        part.clear();
      }
    }
    return parts;
  }

  private static Candidate candidate(int start, List<Unit> part, MisreadCharset charset) {
    return new Candidate(
        start + part.get(0).start(),
        start + part.get(part.size() - 1).end(),
        charset,
        List.copyOf(part),
        Plausibility.STRONG);
  }

  private static boolean isEastAsian(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) < 0x2E80 || Character.isSurrogate(run.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
