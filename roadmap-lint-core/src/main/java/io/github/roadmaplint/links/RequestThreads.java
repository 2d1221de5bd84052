package io.github.roadmaplint.links;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Threads that make requests and never keep a build from ending. */
final class RequestThreads {
  /**
   * What okhttp's own threads die of, such as its fault over a damaged header, Java would print
   * with a stack trace. They are started from these and belong to their group.
   */
  private static final ThreadGroup GROUP =
      new ThreadGroup("roadmap-lint link requests") {
        @Override
        public void uncaughtException(Thread thread, Throwable fault) {
          // The request fails, too, and tells.
        }
      };

  private RequestThreads() {}

  static ScheduledExecutorService start(int number) {
    ScheduledThreadPoolExecutor threads =
        new ScheduledThreadPoolExecutor(
            number,
            task -> {
              Thread thread = new Thread(GROUP, task, "roadmap-lint link request");
              thread.setDaemon(true);
              return thread;
            });
    threads.setRemoveOnCancelPolicy(true);
    return threads;
  }
}
