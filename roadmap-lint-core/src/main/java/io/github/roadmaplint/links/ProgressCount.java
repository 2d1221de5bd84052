package io.github.roadmaplint.links;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far verification is.
 *
 * @param checked how many addresses were verified over the network
 * @param cached how many the cache knew
 * @param waiting how many are not answered yet, by host, in alphabetical order
 */
public record ProgressCount(int checked, int cached, Map<String, Integer> waiting) {
  public ProgressCount {
    waiting = Collections.unmodifiableMap(new TreeMap<>(waiting));
  }

  /** How many are not answered yet. */
  public int waitingInAll() {
    return waiting.values().stream().mapToInt(Integer::intValue).sum();
  }
}
