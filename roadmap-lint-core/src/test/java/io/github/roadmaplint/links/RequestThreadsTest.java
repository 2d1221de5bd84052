package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class RequestThreadsTest {
  @Test
  void printsNothingWhereAThreadDiesThatARequestHasStarted() throws Exception {
    IllegalStateException fault = new IllegalStateException("as of okhttp");
    ConcurrentLinkedQueue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, each) -> uncaught.add(each));
    ScheduledExecutorService threads = RequestThreads.start(1);
    try {
      Callable<Thread> request =
          () ->
              new Thread(
                  () -> {
                    throw fault;
                  });
      Thread started = threads.submit(request).get();
      started.start();
      started.join();
    } finally {
      threads.shutdownNow();
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(uncaught).doesNotContain(fault);
  }
}
