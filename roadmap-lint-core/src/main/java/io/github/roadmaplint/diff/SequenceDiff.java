package io.github.roadmaplint.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two texts, cut into lines or paragraphs, in time that grows with their length. Myers'
 * algorithm takes the square of what differs, minutes for 100,000 lines, so it compares long texts
 * piece by piece: what lies between lines that both texts hold exactly once, as in Bram Cohen's
 * patience diff. A piece that is long itself has no such line: its lines are compared in pairs
 * where they are as many as before, otherwise it counts as replaced.
 */
public final class SequenceDiff {
  private static final int LONGEST_PIECE = 300;

  private final List<String> before;
  private final List<String> after;
  private final List<Change> changes = new ArrayList<>();

  private SequenceDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What makes the second text of the first.
   *
   * @return changes in the order of the texts, none touching another; empty where they are equal
   */
  public static Patch<String> of(List<String> before, List<String> after) {
    if (isShort(before.size(), after.size())) {
      return DiffUtils.diff(before, after);
    }
    SequenceDiff comparison = new SequenceDiff(before, after);
    comparison.comparePieces();
    return Patch.generate(before, after, comparison.changes);
  }

  private static boolean isShort(int before, int after) {
    return Math.max(before, after) <= LONGEST_PIECE;
  }

  private void comparePieces() {
    Map<String, Integer> once = linesThereOnce(after);
    once.keySet().retainAll(linesThereOnce(before).keySet());
    int start = 0;
    int startAfter = 0;
    for (int line = 0; line < before.size(); line++) {
      int lineAfter = once.getOrDefault(before.get(line), -1);
      if (lineAfter >= startAfter) {
        compare(start, line, startAfter, lineAfter);
        start = line + 1;
        startAfter = lineAfter + 1;
      }
    }
    compare(start, before.size(), startAfter, after.size());
  }

  private static Map<String, Integer> linesThereOnce(List<String> lines) {
    Map<String, Integer> found = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (found.putIfAbsent(lines.get(i), i) != null) {
        repeated.add(lines.get(i));
      }
    }
    found.keySet().removeAll(repeated);
    return found;
  }

  private void compare(int start, int end, int startAfter, int endAfter) {
    List<String> old = before.subList(start, end);
    List<String> current = after.subList(startAfter, endAfter);
    if (old.equals(current)) {
      return;
    }
    if (isShort(old.size(), current.size())) {
      for (Change each : new MyersDiff<String>().computeDiff(old, current, null)) {
        add(
            start + each.startOriginal,
            start + each.endOriginal,
            startAfter + each.startRevised,
            startAfter + each.endRevised);
      }
    } else if (old.size() == current.size()) {
      compareInPairs(start, end, startAfter);
    } else {
      add(start, end, startAfter, endAfter);
    }
  }

  private void compareInPairs(int start, int end, int startAfter) {
    int moved = startAfter - start;
    for (int line = start; line < end; line++) {
      int first = line;
      while (line < end && !before.get(line).equals(after.get(line + moved))) {
        line++;
      }
      if (line > first) {
        add(first, line, first + moved, line + moved);
      }
    }
  }

  private void add(int start, int end, int startAfter, int endAfter) {
    DeltaType type =
        start == end
            ? DeltaType.INSERT
            : startAfter == endAfter ? DeltaType.DELETE : DeltaType.CHANGE;
    changes.add(new Change(type, start, end, startAfter, endAfter));
  }
}
