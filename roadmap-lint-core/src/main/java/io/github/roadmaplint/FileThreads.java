package io.github.roadmaplint;

import io.github.roadmaplint.document.DeepStack;
import io.github.roadmaplint.document.RoadmapLimitException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works on several files at once; results stay in the order of the files. */
final class FileThreads {
  /**
   * The longest time for one file: far more than the largest one takes that people write. What
   * counts is the time that the machine gives to this program; one that is busy with others lets it
   * wait.
   */
  static final Duration LONGEST = Duration.ofMinutes(1);

  /** How much longer than that it may take on a busy machine. */
  private static final int MOST_PATIENCE = 10;

  private static final long LOOK_EVERY_MILLISECONDS = 1000;

  private final Executor executor = DeepStack.executor();
  private final Duration longest;

  FileThreads(Duration longest) {
    this.longest = longest;
  }

  /**
   * What the function makes of those that it does not break down over.
   *
   * @param name the path of the file that an item is about
   * @param unread hears of the others, in the order of the items
   */
  <T, R> List<R> map(
      Collection<T> items,
      Function<T, String> name,
      Function<T, R> function,
      Consumer<UnreadRoadmap> unread) {
    List<Work<R>> all = new ArrayList<>();
    for (T item : items) {
      all.add(new Work<>(name.apply(item), () -> function.apply(item)));
    }
    int threads = Math.min(all.size(), Runtime.getRuntime().availableProcessors());
    Queue<Work<R>> waiting = new ConcurrentLinkedQueue<>(all);
    try {
      for (int i = 0; i < threads; i++) {
        executor.execute(() -> workOff(waiting));
      }
      List<R> results = new ArrayList<>();
      for (Work<R> each : all) {
        try {
          results.add(await(each));
        } catch (ExecutionException e) {
          unread.accept(unread(each.path, e.getCause()));
        } catch (TimeoutException | OutOfMemoryError e) {
          each.cancel(true);
          // Nobody knows whether its thread ever comes back for the others.
          executor.execute(() -> workOff(waiting));
          unread.accept(unread(each.path, e));
        }
      }
      return results;
    } finally {
      waiting.clear();
      all.forEach(each -> each.cancel(true));
    }
  }

  private static void workOff(Queue<? extends Runnable> waiting) {
    Runnable next = waiting.poll();
    while (next != null) {
      next.run();
      // What interrupted that work is not meant for the next.
      Thread.interrupted();
      next = waiting.poll();
    }
  }

  /** What comes of the work. What it takes of the memory may be missing here as well. */
  private <R> R await(Work<R> work) throws ExecutionException, TimeoutException {
    while (true) {
      try {
        return work.get(
            Math.min(LOOK_EVERY_MILLISECONDS, longest.toMillis()), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (work.isOverdue(longest)) {
          throw e;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while linting", e);
      }
    }
  }

  private UnreadRoadmap unread(String path, Throwable cause) {
    return new UnreadRoadmap(path, failure(path, cause));
  }

  private RuntimeException failure(String path, Throwable cause) {
    if (cause instanceof RoadmapLimitException limit) {
      return limit;
    }
    if (cause instanceof TimeoutException) {
      return new RoadmapLimitException(
          path, "its text takes more than %s s to read".formatted(longest.toSeconds()));
    }
    if (cause instanceof OutOfMemoryError error) {
      return RoadmapLimitException.outOfMemory(path, error);
    }
    return cause instanceof StackOverflowError
        ? new RoadmapLimitException(path, "its text is nested more deeply than can be read")
        : new IllegalStateException(
            "%s: internal error (%s); please report this, with the roadmap if you can"
                .formatted(path, cause),
            cause);
  }

  /** A task that knows for how long it runs. */
  private static final class Work<R> extends FutureTask<R> {
    private final String path;
    private volatile long startedNanos;
    private volatile boolean started;
    private @Nullable Duration computedBefore;

    Work(String path, Callable<R> task) {
      super(task);
      this.path = path;
    }

    @Override
    public void run() {
      startedNanos = System.nanoTime();
      started = true;
      super.run();
    }

    /** Asked now and then while it runs. */
    boolean isOverdue(Duration time) {
      if (!started) {
        return false;
      }
      Optional<Duration> computed = ProcessHandle.current().info().totalCpuDuration();
      if (computedBefore == null) {
        computedBefore = computed.orElse(Duration.ZERO);
      }
      Duration before = computedBefore;
      long ran = System.nanoTime() - startedNanos;
      boolean busy = computed.map(each -> each.minus(before).compareTo(time) >= 0).orElse(true);
      return ran > time.toNanos() && busy || ran > MOST_PATIENCE * time.toNanos();
    }
  }
}
