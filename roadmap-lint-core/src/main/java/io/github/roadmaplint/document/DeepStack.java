package io.github.roadmaplint.document;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * Threads for parsers and regular expressions, which recurse with the nesting and the length of a
 * text: within {@link RoadmapLimitException the limits} none of them runs out of stack.
 */
public final class DeepStack {
  /** Address space; memory is taken only for what is used. */
  private static final long BYTES = 1L << 29;

  private DeepStack() {}

  /** A thread that is not started, and does not keep the program alive. */
  public static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "roadmap-lint", BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** Starts a task in a thread of its own. */
  static <T> FutureTask<T> start(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    thread(future).start();
    return future;
  }
}
