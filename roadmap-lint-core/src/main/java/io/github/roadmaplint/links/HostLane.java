package io.github.roadmaplint.links;

import dev.failsafe.spi.Scheduler;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The requests to one host: a few at once, none while the host asks to be left alone, and none any
 * more once it has failed too often. The first goes alone until it has a connection, which those
 * after it share by HTTP/2. A host that asked to be left alone once is asked one by one.
 */
final class HostLane implements Scheduler {
  /** So many failures without one answer, and the host counts as broken. */
  private static final int PATIENCE = 6;

  /** So many HEADs in vain without one that told something, and GET is enough. */
  private static final int HEADS_IN_VAIN = 3;

  private final int width;
  private final int widthByHttp2;
  private final ScheduledExecutorService executor;
  private final LongSupplier nanoTime;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int running;
  private int retriesLeft;
  private int failures;
  private boolean answered;
  private boolean refusesHead;
  private boolean headTold;
  private int headsInVain;
  private boolean connected;
  private boolean sharesConnections;
  private boolean hasOwnConnections;
  private boolean askedForPause;
  private long pausedUntil;
  private String closed = "";

  /**
   * @param width how many requests run at once
   * @param widthByHttp2 the same where requests share a connection
   * @param retries how many requests may be repeated in all
   * @param executor runs the requests, and measures delays
   * @param nanoTime the time, as of {@link System#nanoTime()}
   */
  HostLane(
      int width,
      int widthByHttp2,
      int retries,
      ScheduledExecutorService executor,
      LongSupplier nanoTime) {
    this.width = width;
    this.widthByHttp2 = widthByHttp2;
    this.retriesLeft = retries;
    this.executor = executor;
    this.nanoTime = nanoTime;
    this.pausedUntil = nanoTime.getAsLong();
  }

  /** Why nothing is asked any more; empty while the host is asked. */
  synchronized String closed() {
    return closed;
  }

  synchronized boolean refusesHead() {
    return refusesHead;
  }

  synchronized void noteRefusedHead() {
    refusesHead = true;
  }

  /** Learns from the answer to a HEAD; those that a GET had to follow told nothing. */
  synchronized void noteHead(Answer head) {
    headTold |= head.status() > 0 && head.status() < 400;
    if (head.isWorthAGet() && ++headsInVain >= HEADS_IN_VAIN && !headTold) {
      refusesHead = true;
    }
  }

  synchronized boolean mayRetry() {
    return retriesLeft > 0 && closed.isEmpty();
  }

  synchronized void noteRetry() {
    retriesLeft--;
  }

  /**
   * Learns of a connection.
   *
   * @param shared whether several requests share it
   */
  synchronized void noteConnection(boolean shared) {
    sharesConnections |= shared;
    hasOwnConnections |= !shared;
    goOn();
  }

  /** Learns that no connection came about, which the others need not wait for. */
  synchronized void noteNoConnection() {
    goOn();
  }

  private void goOn() {
    if (!connected) {
      connected = true;
      startWaiting();
    }
  }

  /** Learns from an answer. */
  synchronized void note(Answer answer, Duration longestPause) {
    connected = true;
    if (answer.cameFromHost()) {
      answered = true;
    } else if (++failures >= PATIENCE && !answered) {
      closed = "not asked, since its host failed " + failures + " times: " + answer.reason();
    }
    askedForPause |= answer.asksForPause();
    Duration pause = answer.retryAfter();
    if (!answer.asksForPause() || pause == null) {
      return;
    }
    if (pause.compareTo(longestPause) > 0) {
      closed = answer.reason() + ", and not to be asked again for " + Durations.text(pause);
    } else {
      pausedUntil = Math.max(pausedUntil, nanoTime.getAsLong() + pause.toNanos());
    }
  }

  @Override
  public ScheduledFuture<?> schedule(Callable<?> callable, long delay, TimeUnit unit) {
    Task task = new Task(callable);
    if (delay <= 0) {
      enqueue(task);
    } else {
      executor.schedule(() -> enqueue(task), delay, unit);
    }
    return task;
  }

  private synchronized void enqueue(Runnable task) {
    waiting.add(task);
    startWaiting();
  }

  private synchronized void startWaiting() {
    while (running < width() && !waiting.isEmpty()) {
      long pause = pausedUntil - nanoTime.getAsLong();
      if (pause > 0 && closed.isEmpty()) {
        executor.schedule(this::startWaiting, pause, TimeUnit.NANOSECONDS);
        return;
      }
      Runnable next = waiting.remove();
      running++;
      executor.execute(() -> run(next));
    }
  }

  private int width() {
    if (!connected || askedForPause) {
      return 1;
    }
    return headTold && sharesConnections && !hasOwnConnections ? widthByHttp2 : width;
  }

  private void run(Runnable task) {
    try {
      task.run();
    } finally {
      synchronized (this) {
        running--;
        startWaiting();
      }
    }
  }

  private static final class Task extends FutureTask<Object> implements ScheduledFuture<Object> {
    @SuppressWarnings("unchecked") // A callable of anything is one of objects.
    Task(Callable<?> callable) {
      super((Callable<Object>) callable);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return 0;
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }
}
