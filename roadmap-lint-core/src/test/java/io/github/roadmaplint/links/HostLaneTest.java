package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.Answer.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostLaneTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Answer RESET = Answer.failed(Failure.CONNECTION, "reset");

  private final List<Runnable> started = new ArrayList<>();

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(1) {
        @Override
        public void execute(Runnable task) {
          started.add(task);
        }
      };
  private final HostLane lane = new HostLane(6, 16, 2, executor, () -> 0);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void letsTheFirstGoAlone() {
    schedule();
    assertThat(started).hasSize(1);
    lane.noteNoConnection();
    assertThat(started).hasSize(6);
  }

  @Test
  void letsSixGoAtOnceWhereEachHasAConnection() {
    lane.noteConnection(false);
    lane.noteHead(Answer.of(200, null, null));
    schedule();
    assertThat(started).hasSize(6);
  }

  @Test
  void letsSixteenShareAConnectionOnceAHeadToldSomething() {
    lane.noteConnection(true);
    lane.noteHead(Answer.of(403, null, null));
    schedule();
    assertThat(started).hasSize(6);
    lane.noteHead(Answer.of(301, "/a", null));
    lane.schedule(() -> null, 0, TimeUnit.NANOSECONDS);
    assertThat(started).hasSize(16);
  }

  @Test
  void letsSixGoAtOnceWhereSomeHaveAConnection() {
    lane.noteConnection(true);
    lane.noteConnection(false);
    lane.noteHead(Answer.of(200, null, null));
    schedule();
    assertThat(started).hasSize(6);
  }

  /** RFC 6585, section 4: too many requests. */
  @Test
  void asksOneByOneAfterAPause() {
    lane.note(Answer.of(503, null, null), LONGEST);
    lane.note(Answer.of(429, null, null), LONGEST);
    schedule();
    assertThat(started).hasSize(1);
  }

  @Test
  void keepsItsWidthWhereAHostFails() {
    lane.note(Answer.of(503, null, null), LONGEST);
    schedule();
    assertThat(started).hasSize(6);
  }

  /** Has many requests to make, and runs none to its end. */
  private void schedule() {
    for (int i = 0; i < 20; i++) {
      lane.schedule(() -> null, 0, TimeUnit.NANOSECONDS);
    }
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
