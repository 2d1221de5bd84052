package io.github.roadmaplint.links;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How addresses are asked.
 *
 * @param userAgent what the tool calls itself
 * @param perHost how many requests run at once to one host
 * @param perHostByHttp2 the same for hosts of HTTP/2, where requests share a connection
 * @param inAll how many requests run at once; at most 64 through a proxy
 * @param timeout how long connecting may take, and how long a server may stay silent
 * @param deadline how long all verification may take; what is open then is unverifiable
 * @param retries how often a request is repeated where that can help
 * @param retryDelay how long the first repetition waits; the next ones wait longer
 * @param longestPause the longest {@code Retry-After} that is honoured; a host that asks for more
 *     is not asked again
 * @param allowPrivate whether loopback, private and link-local addresses may be requested
 * @param acceptedStatuses status codes that count as alive, by host
 * @param headers request headers, by host
 * @param patterns which addresses are asked, and under what address
 */
public record LinkSettings(
    String userAgent,
    int perHost,
    int perHostByHttp2,
    int inAll,
    Duration timeout,
    Duration deadline,
    int retries,
    Duration retryDelay,
    Duration longestPause,
    boolean allowPrivate,
    Map<String, Set<Integer>> acceptedStatuses,
    Map<String, List<String>> headers,
    AddressPatterns patterns) {
  public LinkSettings {
    acceptedStatuses = Map.copyOf(acceptedStatuses);
    headers = Map.copyOf(headers);
  }

  /** What suits most repositories. */
  public static LinkSettings defaults() {
    return new LinkSettings(
        "roadmap-lint",
        6,
        16,
        512,
        Duration.ofSeconds(10),
        Duration.ofMinutes(3),
        2,
        Duration.ofMillis(500),
        Duration.ofSeconds(30),
        false,
        Map.of(),
        Map.of(),
        AddressPatterns.none());
  }
}
