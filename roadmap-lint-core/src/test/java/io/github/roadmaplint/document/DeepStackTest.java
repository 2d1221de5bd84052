package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeepStackTest {
  @Test
  void staysInADeepThread() {
    assertThat(
            DeepStack.<Boolean>call(
                () -> {
                  Thread deep = Thread.currentThread();
                  return DeepStack.call(() -> Thread.currentThread() == deep);
                }))
        .isTrue();
  }

  @Test
  void throwsWhatTheTaskThrows() {
    IllegalArgumentException exception = new IllegalArgumentException("no such luck");
    assertThatThrownBy(
            () ->
                DeepStack.call(
                    () -> {
                      throw exception;
                    }))
        .isSameAs(exception);
    StackOverflowError error = new StackOverflowError();
    assertThatThrownBy(
            () ->
                DeepStack.call(
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);
  }

  @Test
  void interruptsATaskThatNobodyWaitsForAnyMore() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    FutureTask<Object> waiting =
        new FutureTask<>(() -> DeepStack.call(() -> block(started, interrupted)));
    Thread caller = new Thread(waiting);
    caller.start();
    started.await();
    caller.interrupt();

    interrupted.await();
    assertThatThrownBy(waiting::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private static Object block(CountDownLatch started, CountDownLatch interrupted) {
    started.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      interrupted.countDown();
    }
    return "";
  }
}
