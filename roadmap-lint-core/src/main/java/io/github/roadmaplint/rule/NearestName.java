package io.github.roadmaplint.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the name that somebody probably meant. It has so many steps to find names in: a text with
 * thousands of wrong ones gets a hint for the first of them.
 */
public final class NearestName {
  private static final int LONGEST = 200;
  private static final long MOST_STEPS = 50_000_000;

  private final List<String> candidates;
  private long steps;

  /**
   * @param candidates the right names
   */
  public NearestName(Collection<String> candidates) {
    this.candidates = candidates.stream().distinct().sorted().toList();
  }

  /** The same for one name. */
  public static Optional<String> among(Collection<String> candidates, String name) {
    return new NearestName(candidates).to(name);
  }

  /**
   * The candidate with the smallest Levenshtein distance, if no more than a third of the longer
   * name would have to change; the first in alphabetical order among equals. One in other letter
   * case has none. A candidate that lacks nothing but what stands before its last slash, such as
   * the category of a rule, comes first. Nobody mistypes a name of more than {@value #LONGEST}
   * characters.
   */
  public Optional<String> to(String name) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    String lastPart = "/" + name;
    for (String each : candidates) {
      steps++;
      if (steps > MOST_STEPS) {
        return Optional.empty();
      }
      if (each.endsWith(lastPart)) {
        return Optional.of(each);
      }
      int longer = Math.max(each.length(), name.length());
      // As many letters have to go or come as one name is longer than the other.
      int atLeast = Math.abs(each.length() - name.length());
      if (longer > LONGEST || atLeast * 3 > longer || atLeast >= least) {
        continue;
      }
      steps += (long) each.length() * name.length();
      int distance = each.equalsIgnoreCase(name) ? 0 : distance(each, name);
      if (distance * 3 <= longer && distance < least) {
        nearest = each;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static int distance(String a, String b) {
    int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
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
