package io.github.roadmaplint;

import java.util.Comparator;
import java.util.List;

/**
 * A roadmap that was not linted: it cannot be read, is beyond a limit, or a parser broke down over
 * it.
 *
 * @param path relative to the root of the run, with {@code /}
 * @param cause its message names the file, and says what is wrong and what to do
 */
public record UnreadRoadmap(String path, Exception cause) {
  static List<UnreadRoadmap> byPath(List<UnreadRoadmap> roadmaps) {
    return roadmaps.stream().sorted(Comparator.comparing(UnreadRoadmap::path)).toList();
  }

  /** What is wrong and what to do, in a sentence that names the file. */
  public String problem() {
    return String.valueOf(cause.getMessage());
  }
}
