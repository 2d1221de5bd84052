package io.github.roadmaplint.links;

import java.util.Map;
import java.util.TreeMap;

/** Counts answers and tells who watches. */
final class ProgressBoard {
  private final LinkProgress progress;
  private final Map<String, Integer> waiting = new TreeMap<>();
  private int checked;
  private int cached;

  ProgressBoard(LinkProgress progress) {
    this.progress = progress;
  }

  synchronized void cached(int number) {
    cached += number;
    tell();
  }

  synchronized void asked(String host) {
    waiting.merge(host, 1, Integer::sum);
  }

  /** Answers that come after the end count for nothing. */
  synchronized void answered(String host) {
    if (waiting.containsKey(host)) {
      withdrawn(host);
      checked++;
      tell();
    }
  }

  /** It got no answer, and may be asked again. */
  synchronized void withdrawn(String host) {
    waiting.computeIfPresent(host, (name, number) -> number == 1 ? null : number - 1);
  }

  /** What is still waiting will not be answered. */
  synchronized void finished() {
    waiting.clear();
    progress.finished();
  }

  private void tell() {
    progress.update(() -> new ProgressCount(checked, cached, waiting));
  }
}
