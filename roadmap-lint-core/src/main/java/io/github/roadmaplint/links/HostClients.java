package io.github.roadmaplint.links;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * A client for each host, with connections of its own: okhttp compares each request with all
 * connections of a pool, which takes longer than the request where there are many hosts.
 */
final class HostClients {
  /** Long enough for the host's next request, too short for many idle connections to gather. */
  private static final Duration IDLE = Duration.ofSeconds(5);

  private final OkHttpClient common;
  private final int perHost;
  private final Map<String, OkHttpClient> clients = new ConcurrentHashMap<>();

  /**
   * @param common what they have in common; closed with them
   * @param perHost how many connections to a host are kept
   */
  HostClients(OkHttpClient common, int perHost) {
    this.common = common;
    this.perHost = perHost;
  }

  OkHttpClient of(String host) {
    return clients.computeIfAbsent(
        host, any -> common.newBuilder().connectionPool(connections()).build());
  }

  private ConnectionPool connections() {
    return new ConnectionPool(perHost, IDLE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Breaks off what still runs, and closes all connections. */
  void close() {
    common.dispatcher().cancelAll();
    common.connectionPool().evictAll();
    clients.values().forEach(each -> each.connectionPool().evictAll());
  }
}
