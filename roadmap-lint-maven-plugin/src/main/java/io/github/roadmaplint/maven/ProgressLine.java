package io.github.roadmaplint.maven;

import io.github.roadmaplint.links.LinkProgress;
import io.github.roadmaplint.links.ProgressCount;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far the verification of links is: on a terminal as one line that changes, otherwise as
 * a line of the log now and then.
 */
final class ProgressLine implements LinkProgress {
  private static final Duration ON_A_TERMINAL = Duration.ofMillis(100);
  private static final Duration IN_A_LOG = Duration.ofSeconds(10);
  private static final String CLEAR = "\r\u001B[K";

  private final Log log;
  private final @Nullable PrintStream terminal;
  private final LongSupplier nanoTime;
  private final long pause;
  private long lastShown;
  private boolean isShown;

  /**
   * @param terminal what the line is written to; null where there is none
   * @param nanoTime the time, as of {@link System#nanoTime()}
   */
  ProgressLine(Log log, @Nullable PrintStream terminal, LongSupplier nanoTime) {
    this.log = log;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.pause = (terminal == null ? IN_A_LOG : ON_A_TERMINAL).toNanos();
    this.lastShown = nanoTime.getAsLong();
  }

  @Override
  public synchronized void update(Supplier<ProgressCount> count) {
    long now = nanoTime.getAsLong();
    if (now - lastShown < pause) {
      return;
    }
    lastShown = now;
    if (terminal == null) {
      log.info(text(count.get()));
    } else {
      terminal.print(CLEAR + text(count.get()));
      terminal.flush();
      isShown = true;
    }
  }

  @Override
  public synchronized void finished() {
    if (isShown && terminal != null) {
      terminal.print(CLEAR);
      terminal.flush();
      isShown = false;
    }
  }

  private static String text(ProgressCount count) {
    String slowest =
        count.waiting().entrySet().stream()
            .max(Comparator.comparing(Map.Entry::getValue))
            .map(host -> ", most of them of " + host.getKey())
            .orElse("");
    return "Links: %s checked, %s cached, %s waiting%s"
        .formatted(
            count.checked(),
            count.cached(),
            count.waitingInAll(),
            count.waiting().size() > 1 ? slowest : slowest.replace(", most of them of", " for"));
  }
}
