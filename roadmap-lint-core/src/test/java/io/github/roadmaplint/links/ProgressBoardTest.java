package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ProgressBoardTest {
  private final List<Object> told = new ArrayList<>();
  private final ProgressBoard board =
      new ProgressBoard(
          new LinkProgress() {
            @Override
            public void update(Supplier<ProgressCount> count) {
              told.add(count.get());
            }

            @Override
            public void finished() {
              told.add("finished");
            }
          });

  @Test
  void tellsHowManyAreWaitingAtWhichHost() {
    board.cached(3);
    board.cached(1);
    board.asked("a.org");
    board.asked("a.org");
    board.asked("b.org");
    board.answered("a.org");
    board.answered("a.org");
    board.finished();
    assertThat(told)
        .containsExactly(
            new ProgressCount(0, 3, Map.of()),
            new ProgressCount(0, 4, Map.of()),
            new ProgressCount(1, 4, Map.of("a.org", 1, "b.org", 1)),
            new ProgressCount(2, 4, Map.of("b.org", 1)),
            "finished");
    assertThat(((ProgressCount) told.get(2)).waitingInAll()).isEqualTo(2);
  }

  /** As of a request that the run's deadline has cut off; the line for it is cleared by then. */
  @Test
  void saysNothingOfAnAnswerThatComesAfterTheEnd() {
    board.asked("a.org");
    board.finished();
    board.answered("a.org");
    assertThat(told).containsExactly("finished");
  }

  @Test
  void waitsForNothingOnceItIsFinished() {
    board.asked("a.org");
    board.finished();
    board.cached(1);
    assertThat(told).containsExactly("finished", new ProgressCount(0, 1, Map.of()));
  }
}
