package io.github.roadmaplint.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {
  private NearestName() {}

  /**
   * The candidate with the smallest Levenshtein distance, if no more than a third of the longer
   * name would have to change; the first in alphabetical order among equals.
   */
  public static Optional<String> among(Collection<String> candidates, String name) {
    return candidates.stream()
        .filter(each -> distance(each, name) * 3 <= Math.max(each.length(), name.length()))
        .min(
            Comparator.<String>comparingInt(each -> distance(each, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
