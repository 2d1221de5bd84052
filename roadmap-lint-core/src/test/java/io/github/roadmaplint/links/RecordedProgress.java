package io.github.roadmaplint.links;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Keeps what it is told, from whichever thread. */
final class RecordedProgress implements LinkProgress {
  private final List<ProgressCount> counts = new CopyOnWriteArrayList<>();
  private volatile boolean finished;

  @Override
  public void update(Supplier<ProgressCount> count) {
    counts.add(count.get());
  }

  @Override
  public void finished() {
    finished = true;
  }

  List<ProgressCount> counts() {
    return counts;
  }

  boolean isFinished() {
    return finished;
  }
}
