package io.github.roadmaplint.links;

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Time and threads of requests.
 *
 * @param clock what {@code Retry-After} dates are held against
 * @param executors gives the threads of one round
 * @param nanoTime the time, as of {@link System#nanoTime()}
 */
record RequestEnvironment(
    Clock clock, Supplier<ScheduledExecutorService> executors, LongSupplier nanoTime) {
  /** All requests go to one host there, whatever their addresses are. */
  private static final int MOST_THROUGH_A_PROXY = 64;

  static RequestEnvironment system(LinkSettings settings, NetworkAccess access) {
    int atOnce =
        access.proxies().isEmpty()
            ? settings.inAll()
            : Math.min(settings.inAll(), MOST_THROUGH_A_PROXY);
    return new RequestEnvironment(
        Clock.systemUTC(), () -> RequestThreads.start(atOnce), System::nanoTime);
  }
}
