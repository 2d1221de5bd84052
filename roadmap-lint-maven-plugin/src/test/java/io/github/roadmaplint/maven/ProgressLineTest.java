package io.github.roadmaplint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import io.github.roadmaplint.links.ProgressCount;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final Log log = mock();
  private final AtomicLong nanoTime = new AtomicLong();
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  private static ProgressCount count(int checked) {
    return new ProgressCount(checked, 3, Map.of("github.com", 7, "kubernetes.io", 1));
  }

  private void pass(Duration time) {
    nanoTime.addAndGet(time.toNanos());
  }

  @Test
  void writesALineOfTheLogEveryTenSecondsAtMost() {
    ProgressLine line = new ProgressLine(log, null, nanoTime::get);
    for (int i = 1; i <= 25; i++) {
      pass(Duration.ofSeconds(1));
      int checked = i;
      line.update(() -> count(checked));
    }
    line.finished();

    verify(log).info("Links: 10 checked, 3 cached, 8 waiting, most of them of github.com");
    verify(log).info("Links: 20 checked, 3 cached, 8 waiting, most of them of github.com");
    verifyNoMoreInteractions(log);
  }

  @Test
  void changesOneLineOfATerminalAndClearsIt() {
    ProgressLine line =
        new ProgressLine(log, new PrintStream(terminal, true, UTF_8), nanoTime::get);
    line.update(() -> count(1));
    pass(Duration.ofMillis(100));
    line.update(() -> count(2));
    pass(Duration.ofMillis(99));
    line.update(() -> count(3));
    line.finished();
    line.finished();

    assertThat(terminal.toString(UTF_8))
        .isEqualTo(
            "\r\u001B[KLinks: 2 checked, 3 cached, 8 waiting, most of them of github.com\r\u001B[K");
    verifyNoMoreInteractions(log);
  }

  @Test
  void namesTheOnlyHostAndNoneWhereNothingWaits() {
    ProgressLine line =
        new ProgressLine(log, new PrintStream(terminal, true, UTF_8), nanoTime::get);
    pass(Duration.ofSeconds(1));
    line.update(() -> new ProgressCount(1, 0, Map.of("github.com", 1)));
    pass(Duration.ofSeconds(1));
    line.update(() -> new ProgressCount(2, 0, Map.of()));

    assertThat(terminal.toString(UTF_8))
        .isEqualTo(
            "\r\u001B[KLinks: 1 checked, 0 cached, 1 waiting for github.com"
                + "\r\u001B[KLinks: 2 checked, 0 cached, 0 waiting");
  }
}
