package io.github.roadmaplint.baseline;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that a project knows and has not mended yet.
 *
 * @param entries how often each is known, at least once; in the order of the entries
 */
public record Baseline(SortedMap<BaselineEntry, Integer> entries) {
  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(new TreeMap<>());

  /**
   * What says that a review is due. Once recorded it would be silent until somebody edits the
   * roadmap: exactly as long as it has to be heard.
   */
  private static final Set<String> NEVER_RECORDED = Set.of("freshness/stale", "freshness/due-soon");

  /**
   * @throws IllegalArgumentException if a count is less than 1, or an entry's rule is none that can
   *     be in a baseline
   */
  public Baseline {
    entries.forEach(
        (entry, count) -> {
          if (count < 1 || !records(entry.rule())) {
            throw new IllegalArgumentException(count + " times " + entry);
          }
        });
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** Whether findings of the rule can be in a baseline. */
  public static boolean records(String rule) {
    return !NEVER_RECORDED.contains(rule);
  }

  /** The number of findings. */
  public long size() {
    return entries.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** What is here and not there, the counts subtracted. */
  public Baseline without(Baseline other) {
    SortedMap<BaselineEntry, Integer> rest = new TreeMap<>();
    for (Map.Entry<BaselineEntry, Integer> each : entries.entrySet()) {
      int count = each.getValue() - other.entries.getOrDefault(each.getKey(), 0);
      if (count > 0) {
        rest.put(each.getKey(), count);
      }
    }
    return new Baseline(rest);
  }
}
