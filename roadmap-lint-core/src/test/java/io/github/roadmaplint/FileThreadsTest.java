package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.document.RoadmapLimitException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FileThreadsTest {
  @Test
  void keepsTheOrder() {
    List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    assertThat(threads.map(numbers, String::valueOf, each -> each * 2, FileThreadsTest::fail))
        .isEqualTo(numbers.stream().map(each -> each * 2).toList());
  }

  @Test
  void namesTheFileThatTheFunctionBreaksDownOver() {
    IllegalArgumentException cause = new IllegalArgumentException("a");
    assertThat(
            broken(
                () -> {
                  throw cause;
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("docs/ROADMAP.md: internal error (" + cause + "); please report")
        .hasCause(cause);
  }

  @Test
  void namesTheFileThatJavaRunsOutOfMemoryOver() {
    assertThat(
            broken(
                () -> {
                  throw new OutOfMemoryError("Java heap space");
                }))
        .isInstanceOf(RoadmapLimitException.class)
        .hasMessageStartingWith("docs/ROADMAP.md: Java ran out of memory over it (Java heap space)")
        .hasMessageContaining("-Xmx");
  }

  @Test
  void namesTheFileThatTheStackIsTooSmallFor() {
    assertThat(
            broken(
                () -> {
                  throw new StackOverflowError();
                }))
        .isInstanceOf(RoadmapLimitException.class)
        .hasMessageStartingWith("docs/ROADMAP.md: its text is nested more deeply than can be read");
  }

  /** What is said of a file that a function breaks down over. */
  private static Exception broken(Supplier<String> function) {
    List<UnreadRoadmap> unread = new ArrayList<>();
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    assertThat(
            threads.map(
                List.of("docs/ROADMAP.md"),
                Function.identity(),
                each -> function.get(),
                unread::add))
        .isEmpty();
    assertThat(unread).extracting(UnreadRoadmap::path).containsExactly("docs/ROADMAP.md");
    return unread.get(0).cause();
  }

  @Test
  void endsWhatDoesNotEnd() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    FileThreads threads = new FileThreads(Duration.ofMillis(1));
    List<UnreadRoadmap> unread = new ArrayList<>();
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
        },
        unread::add);
    assertThat(unread)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.cause()).isInstanceOf(RoadmapLimitException.class);
              assertThat(each.problem()).startsWith("docs/ROADMAP.md: its text takes more than");
            });
    assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
  }

  /** On a busy machine it is the others who compute; as in the README, ten times as long. */
  @Test
  void waitsLongerForWhatDoesNotCompute() {
    Duration time = Duration.ofMillis(300);
    CountDownLatch never = new CountDownLatch(1);
    Duration computedBefore = computed();
    long begun = System.nanoTime();

    new FileThreads(time)
        .map(
            List.of("docs/ROADMAP.md"),
            Function.identity(),
            each -> {
              awaitUninterruptibly(never);
              return each;
            },
            unread -> {});
    never.countDown();

    Duration passed = Duration.ofNanos(System.nanoTime() - begun);
    Duration computed = computed().minus(computedBefore);
    assertThat(computed.compareTo(time) >= 0 || passed.compareTo(time.multipliedBy(10)) >= 0)
        .as("given up after %s, of which %s were computed", passed, computed)
        .isTrue();
  }

  private static Duration computed() {
    Optional<Duration> computed = ProcessHandle.current().info().totalCpuDuration();
    assumeTrue(computed.isPresent(), "skipped: nobody knows here what a process computes");
    return computed.get();
  }

  @Test
  void beginsNoMoreOnceNobodyWaits() {
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    CountDownLatch never = new CountDownLatch(1);
    Queue<Integer> begun = new ConcurrentLinkedQueue<>();
    Thread caller = Thread.currentThread();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                threads.map(
                    IntStream.range(0, 10_000).boxed().toList(),
                    String::valueOf,
                    each -> {
                      begun.add(each);
                      if (each == 0) {
                        caller.interrupt();
                      }
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                      return each;
                    },
                    FileThreadsTest::fail));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(begun).hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void worksOnTheOthersWhereSomeNeverEnd() {
    int cores = Runtime.getRuntime().availableProcessors();
    CountDownLatch never = new CountDownLatch(1);
    List<UnreadRoadmap> unread = new ArrayList<>();
    FileThreads threads = new FileThreads(Duration.ofMillis(100));

    List<Integer> results =
        threads.map(
            IntStream.rangeClosed(1, cores + 20).boxed().toList(),
            String::valueOf,
            each -> {
              if (each <= cores + 1) {
                awaitUninterruptibly(never);
              } else if (each == cores + 2) {
                throw new IllegalArgumentException("a");
              }
              return each;
            },
            unread::add);
    never.countDown();

    assertThat(results).isEqualTo(IntStream.rangeClosed(cores + 3, cores + 20).boxed().toList());
    assertThat(unread)
        .extracting(UnreadRoadmap::path)
        .isEqualTo(IntStream.rangeClosed(1, cores + 2).boxed().map(String::valueOf).toList());
    assertThat(unread.get(cores).problem()).contains(": its text takes more than");
    assertThat(unread.get(cores + 1).problem()).contains(": internal error (");
  }

  @Test
  void doesNotInterruptTheWorkAfterTheOneThatItGaveUp() {
    CountDownLatch never = new CountDownLatch(1);
    Queue<Boolean> interrupted = new ConcurrentLinkedQueue<>();
    FileThreads threads = new FileThreads(Duration.ofMillis(100));
    int cores = Runtime.getRuntime().availableProcessors();

    threads.map(
        IntStream.range(0, 20 * cores).boxed().toList(),
        String::valueOf,
        each -> {
          if (each >= cores) {
            interrupted.add(Thread.currentThread().isInterrupted());
            return each;
          }
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return each;
        },
        unread -> {});

    assertThat(interrupted).hasSize(19 * cores).containsOnly(false);
  }

  private static void fail(UnreadRoadmap unread) {
    throw new AssertionError(unread.problem(), unread.cause());
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean waits = true;
    while (waits) {
      try {
        latch.await();
        waits = false;
      } catch (InterruptedException e) {
        // As a parser that does not look.
      }
    }
  }

  @Test
  void usesItsThreadsAgain() {
    FileThreads threads = new FileThreads(Duration.ofMinutes(1));
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    for (int call = 0; call < 100; call++) {
      threads.map(
          IntStream.range(0, 100).boxed().toList(),
          String::valueOf,
          each -> seen.add(Thread.currentThread()),
          FileThreadsTest::fail);
    }
    assertThat(seen).hasSizeLessThan(100);
  }
}
