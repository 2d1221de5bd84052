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
  static RequestEnvironment system(LinkSettings settings) {
    return new RequestEnvironment(
        Clock.systemUTC(), () -> RequestThreads.start(settings.inAll()), System::nanoTime);
  }
}
