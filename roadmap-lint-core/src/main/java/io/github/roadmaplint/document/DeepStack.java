package io.github.roadmaplint.document;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Threads for parsers and regular expressions, which recurse with the nesting and the length of a
 * text: within {@link RoadmapLimitException the limits} none of them runs out of stack.
 */
public final class DeepStack {
  /** Address space; memory is taken only for what is used. */
  private static final long BYTES = 1L << 29;

  /**
   * Enough for one call after the other, too short for threads of linters thrown away to pile up.
   */
  private static final long IDLE_MILLISECONDS = 100;

  private DeepStack() {}

  /**
   * Runs each task at once, in a thread that did an earlier one where one is free: to start a
   * thread takes as long as to parse a short roadmap. Threads without work end by themselves.
   */
  public static Executor executor() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_MILLISECONDS,
        TimeUnit.MILLISECONDS,
        new SynchronousQueue<>(),
        DeepThread::new);
  }

  /**
   * Does a task where the stack is deep: here, where this thread is one of these, otherwise in one
   * that is, while this one waits. What the task throws is thrown here.
   *
   * @throws IllegalStateException if this thread is interrupted meanwhile; the task is, too
   */
  public static <T> T call(Supplier<T> task) {
    if (Thread.currentThread() instanceof DeepThread) {
      return task.get();
    }
    FutureTask<T> future = start(task::get);
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a roadmap", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  /** Starts a task in a thread of its own. */
  static <T> FutureTask<T> start(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    new DeepThread(future).start();
    return future;
  }

  /** Does not keep the program alive. */
  private static final class DeepThread extends Thread {
    DeepThread(Runnable task) {
      super(null, task, "roadmap-lint", BYTES);
      setDaemon(true);
    }
  }
}
