package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.Answer.Failure;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostLaneTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Answer RESET = Answer.failed(Failure.CONNECTION, "reset");

  private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);
  private final HostLane lane = new HostLane(1, 2, executor, () -> 0);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void closesAfterSixFailures() {
    for (int i = 0; i < 5; i++) {
      lane.note(RESET, LONGEST);
    }
    assertThat(lane.closed()).isEmpty();
    lane.note(RESET, LONGEST);
    assertThat(lane.closed()).isEqualTo("not asked, since its host failed 6 times: reset");
    assertThat(lane.mayRetry()).isFalse();
  }

  @Test
  void staysOpenOnceTheHostHasAnswered() {
    lane.note(Answer.of(500, null, null), LONGEST);
    for (int i = 0; i < 20; i++) {
      lane.note(RESET, LONGEST);
    }
    assertThat(lane.closed()).isEmpty();
  }

  @Test
  void closesWhereThePauseIsLongerThanAllowed() {
    lane.note(Answer.of(429, null, LONGEST), LONGEST);
    lane.note(Answer.of(500, null, LONGEST.plusSeconds(1)), LONGEST);
    lane.note(Answer.of(429, null, null), LONGEST);
    assertThat(lane.closed()).isEmpty();
    lane.note(Answer.of(429, null, Duration.ofHours(1)), LONGEST);
    assertThat(lane.closed())
        .isEqualTo("429 Too Many Requests, and not to be asked again for 1 hour");
  }

  @Test
  void countsRetries() {
    assertThat(lane.mayRetry()).isTrue();
    lane.noteRetry();
    assertThat(lane.mayRetry()).isTrue();
    lane.noteRetry();
    assertThat(lane.mayRetry()).isFalse();
  }

  @Test
  void remembersThatTheHostRefusesHead() {
    assertThat(lane.refusesHead()).isFalse();
    lane.noteRefusedHead();
    assertThat(lane.refusesHead()).isTrue();
  }
}
