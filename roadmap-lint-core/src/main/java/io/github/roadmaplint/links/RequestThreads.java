package io.github.roadmaplint.links;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Threads that make requests and never keep a build from ending. */
final class RequestThreads {
  private RequestThreads() {}

  static ScheduledExecutorService start(int number) {
    ScheduledThreadPoolExecutor threads =
        new ScheduledThreadPoolExecutor(
            number,
            task -> {
              Thread thread = new Thread(task, "roadmap-lint link request");
              thread.setDaemon(true);
              return thread;
            });
    threads.setRemoveOnCancelPolicy(true);
    return threads;
  }
}
