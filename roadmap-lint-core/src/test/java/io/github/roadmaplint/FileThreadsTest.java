package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.roadmaplint.document.RoadmapLimitException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileThreadsTest {
  @Test
  void keepsTheOrder() {
    List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
    try (FileThreads threads = new FileThreads(500, Duration.ofMinutes(1))) {
      assertThat(threads.map(numbers, String::valueOf, each -> each * 2))
          .isEqualTo(numbers.stream().map(each -> each * 2).toList());
    }
  }

  @Test
  void throwsWhatTheFunctionThrows() {
    try (FileThreads threads = new FileThreads(1, Duration.ofMinutes(1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  threads.map(
                      List.of("a"),
                      Function.identity(),
                      each -> {
                        throw new IllegalArgumentException(each);
                      }))
          .withMessage("a");
    }
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
    try (FileThreads threads = new FileThreads(1, Duration.ofMinutes(1))) {
      threads.map(
          List.of("docs/ROADMAP.md"),
          Function.identity(),
          each -> {
            throw error;
          });
    }
  }

  @Test
  void endsWhatDoesNotEnd() {
    CountDownLatch never = new CountDownLatch(1);
    try (FileThreads threads = new FileThreads(1, Duration.ofMillis(1))) {
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
                          Thread.currentThread().interrupt();
                        }
                        return each;
                      }))
          .withMessageStartingWith("docs/ROADMAP.md: its text takes more than");
    }
  }
}
