package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.roadmaplint.document.RoadmapLimitException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileThreadsTest {
  @Test
  void keepsTheOrder() {
    List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    assertThat(threads.map(numbers, String::valueOf, each -> each * 2))
        .isEqualTo(numbers.stream().map(each -> each * 2).toList());
  }

  @Test
  void namesTheFileThatTheFunctionBreaksDownOver() {
    IllegalArgumentException cause = new IllegalArgumentException("a");
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                threads.map(
                    List.of("docs/ROADMAP.md"),
                    Function.identity(),
                    each -> {
                      throw cause;
                    }))
        .withMessageStartingWith("docs/ROADMAP.md: internal error (" + cause + "); please report")
        .withCause(cause);
  }

  @Test
  void namesTheFileThatJavaRunsOutOfMemoryOver() {
    assertThatExceptionOfType(RoadmapLimitException.class)
        .isThrownBy(() -> breakDown(new OutOfMemoryError("Java heap space")))
        .withMessageStartingWith(
            "docs/ROADMAP.md: Java ran out of memory over it (Java heap space)")
        .withMessageContaining("-Xmx");
  }

  @Test
  void namesTheFileThatTheStackIsTooSmallFor() {
    assertThatExceptionOfType(RoadmapLimitException.class)
        .isThrownBy(() -> breakDown(new StackOverflowError()))
        .withMessageStartingWith(
            "docs/ROADMAP.md: its text is nested more deeply than can be read");
  }

  private static void breakDown(Error error) {
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    threads.map(
        List.of("docs/ROADMAP.md"),
        Function.identity(),
        each -> {
          throw error;
        });
  }

  @Test
  void endsWhatDoesNotEnd() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    FileThreads threads = new FileThreads(Duration.ofMillis(1));
    assertThatExceptionOfType(RoadmapLimitException.class)
        .isThrownBy(
            () ->
                threads.map(
                    List.of("docs/ROADMAP.md"),
                    Function.identity(),
                    each -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return each;
                    }))
        .withMessageStartingWith("docs/ROADMAP.md: its text takes more than");
    assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void beginsNoMoreOnceOneHasFailed() {
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    CountDownLatch never = new CountDownLatch(1);
    Queue<Integer> begun = new ConcurrentLinkedQueue<>();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                threads.map(
                    IntStream.range(0, 10_000).boxed().toList(),
                    String::valueOf,
                    each -> {
                      begun.add(each);
                      if (each == 0) {
                        throw new IllegalArgumentException();
                      }
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                      return each;
                    }));
    assertThat(begun).hasSizeLessThanOrEqualTo(1 + Runtime.getRuntime().availableProcessors());
  }

  @Test
  void usesItsThreadsAgain() {
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    for (int call = 0; call < 100; call++) {
      threads.map(
          IntStream.range(0, 100).boxed().toList(),
          String::valueOf,
          each -> seen.add(Thread.currentThread()));
    }
    assertThat(seen).hasSizeLessThan(100);
  }
}
