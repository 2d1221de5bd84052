package io.github.roadmaplint.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** How long a server asks to be left alone, RFC 9110 section 10.2.3: seconds, or a date. */
final class RetryAfter {
  private static final String HEADER = "Retry-After";

  /** Longer numbers of seconds count as the most there is, as in RFC 9111 section 1.2.2. */
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /** Null where it does not ask, or not so that it can be read. */
  static @Nullable Duration of(Response response, Clock clock) {
    String header = response.header(HEADER, "").strip();
    if (header.matches("\\d+")) {
      return Duration.ofSeconds(
          header.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(header));
    }
    Date date = response.headers().getDate(HEADER);
    if (date == null) {
      return null;
    }
    Duration wait = Duration.between(Instant.now(clock), date.toInstant());
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
