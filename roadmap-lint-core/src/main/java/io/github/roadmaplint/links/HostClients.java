package io.github.roadmaplint.links;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * A client for each host, with connections of its own: okhttp compares each request with all
 * connections of a pool, which takes longer than the request where there are many hosts.
 */
final class HostClients {
  /** Long enough for the host's next request, too short for many idle connections to gather. */
  private static final Duration IDLE = Duration.ofSeconds(5);

  private final WebNetwork network;
  private final int perHost;
  private final Map<String, OkHttpClient> clients = new ConcurrentHashMap<>();

  /**
   * @param network what they have in common; its client is closed with them
   * @param perHost how many connections to a host are kept
   */
  HostClients(WebNetwork network, int perHost) {
    this.network = network;
    this.perHost = perHost;
  }

  OkHttpClient of(HttpUrl url) {
    return clients.computeIfAbsent(url.scheme() + "://" + url.host(), any -> client(url));
  }

  private OkHttpClient client(HttpUrl url) {
    OkHttpClient.Builder client = network.client().newBuilder().connectionPool(connections());
    if (uri(url).getHost() == null) {
      // okhttp asks for no proxy where Java reads no host, as in http://a_b.org.
      client.proxy(selected(url));
    }
    return client.build();
  }

  /** What a host is asked through; empty where it is asked itself. */
  Optional<InetSocketAddress> proxy(HttpUrl url) {
    return Optional.ofNullable((InetSocketAddress) selected(url).address());
  }

  private Proxy selected(HttpUrl url) {
    return network.proxies().select(uri(url), url.host()).get(0);
  }

  /** Of other parts, such as a user, there may be no URI. */
  private static URI uri(HttpUrl url) {
    return new HttpUrl.Builder().scheme(url.scheme()).host(url.host()).build().uri();
  }

  private ConnectionPool connections() {
    return new ConnectionPool(perHost, IDLE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Breaks off what still runs, and closes all connections. */
  void close() {
    network.client().dispatcher().cancelAll();
    network.sockets().closeAll();
    network.client().connectionPool().evictAll();
    clients.values().forEach(each -> each.connectionPool().evictAll());
  }
}
