package io.github.roadmaplint.links;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * The first proxy that is for an address. One for http serves https where there is no other. Where
 * none is configured, Java's own count.
 */
final class ConfiguredProxies extends ProxySelector implements Authenticator {
  private static final String HEADER = "Proxy-Authorization";

  /** How okhttp asks, in place of a proxy, for what could be sent to it with the first request. */
  private static final String BEFORE_THE_FIRST_REQUEST = "OkHttp-Preemptive";

  private final List<WebProxy> proxies;
  private final ProxySelector javaProxies;
  private final Set<InetSocketAddress> chosen = ConcurrentHashMap.newKeySet();

  ConfiguredProxies(List<WebProxy> proxies, ProxySelector javaProxies) {
    this.proxies = proxies;
    this.javaProxies = javaProxies;
  }

  @Override
  public List<Proxy> select(URI uri) {
    return select(uri, uri.getHost());
  }

  /**
   * The proxies for an address.
   *
   * @param host what the address leads to; Java reads none of some, as of {@code http://a_b.org}
   */
  List<Proxy> select(URI uri, String host) {
    List<Proxy> selected = proxies.isEmpty() ? javaProxies(uri) : configured(uri, host);
    for (Proxy each : selected) {
      if (each.address() instanceof InetSocketAddress address) {
        chosen.add(address);
      }
    }
    return selected;
  }

  private List<Proxy> javaProxies(URI uri) {
    try {
      List<Proxy> selected = javaProxies.select(uri);
      selected.forEach(ConfiguredProxies::requireHost);
      return selected;
    } catch (IllegalArgumentException e) {
      // Java's properties name a port or a host that is none.
      return List.of(Proxy.NO_PROXY);
    }
  }

  private static void requireHost(Proxy proxy) {
    if (proxy.address() instanceof InetSocketAddress address) {
      new HttpUrl.Builder().host(address.getHostString());
    }
  }

  private List<Proxy> configured(URI uri, String host) {
    return proxies.stream()
        .filter(proxy -> proxy.isFor(uri.getScheme(), host))
        .findFirst()
        .or(() -> proxies.stream().filter(proxy -> servesHttps(proxy, uri, host)).findFirst())
        .map(proxy -> new Proxy(Proxy.Type.HTTP, address(proxy)))
        .map(List::of)
        .orElseGet(() -> List.of(Proxy.NO_PROXY));
  }

  private boolean servesHttps(WebProxy proxy, URI uri, String host) {
    return uri.getScheme().equals("https")
        && proxies.stream().noneMatch(each -> each.scheme().equalsIgnoreCase("https"))
        && proxy.isFor("http", host);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The request fails; there is no other proxy to turn to.
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response)
      throws ProxyRefusalException {
    if (route == null || !(route.proxy().address() instanceof InetSocketAddress address)) {
      return null;
    }
    boolean refused = response.request().header(HEADER) != null;
    Optional<String> credentials = refused ? Optional.empty() : credentials(address);
    if (credentials.isPresent()) {
      return response.request().newBuilder().header(HEADER, credentials.get()).build();
    }
    List<String> schemes = response.challenges().stream().map(Challenge::scheme).toList();
    if (schemes.contains(BEFORE_THE_FIRST_REQUEST)) {
      return null;
    }
    String proxy = "the proxy %s:%s".formatted(address.getHostString(), address.getPort());
    if (!schemes.isEmpty() && schemes.stream().noneMatch("Basic"::equalsIgnoreCase)) {
      throw new ProxyRefusalException(
          "%s asks for %s; only a user and a password (Basic) can be given"
              .formatted(proxy, String.join(", ", schemes)));
    }
    throw new ProxyRefusalException(
        refused
            ? proxy + " does not take the user and the password that are configured for it"
            : proxy
                + " wants a user and a password; add them where it is configured (a <proxy> of"
                + " settings.xml has both)");
  }

  private Optional<String> credentials(InetSocketAddress asked) {
    return proxies.stream()
        .filter(proxy -> address(proxy).equals(asked))
        .filter(proxy -> proxy.user() != null && proxy.password() != null)
        .findFirst()
        .map(proxy -> Credentials.basic(proxy.user(), proxy.password()));
  }

  /** Whether a connection leads to a proxy; those are the user's choice, wherever they stand. */
  boolean contain(InetSocketAddress address) {
    return chosen.stream().anyMatch(each -> isSame(each, address));
  }

  /** Java writes ::1 as 0:0:0:0:0:0:0:1 where it connects. */
  private static boolean isSame(InetSocketAddress proxy, InetSocketAddress address) {
    String host = proxy.getHostString();
    String connected = address.getHostString();
    return proxy.getPort() == address.getPort()
        && (host.equalsIgnoreCase(connected)
            || host.contains(":")
                && connected.contains(":")
                && new InetSocketAddress(host, proxy.getPort())
                    .equals(new InetSocketAddress(connected, address.getPort())));
  }

  private static InetSocketAddress address(WebProxy proxy) {
    return InetSocketAddress.createUnresolved(proxy.host(), proxy.port());
  }
}
