package io.github.roadmaplint.links;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** The first proxy that is for an address. One for http serves https where there is no other. */
final class ConfiguredProxies extends ProxySelector implements Authenticator {
  private static final String HEADER = "Proxy-Authorization";

  private final List<WebProxy> proxies;

  ConfiguredProxies(List<WebProxy> proxies) {
    this.proxies = proxies;
  }

  @Override
  public List<Proxy> select(URI uri) {
    return proxies.stream()
        .filter(proxy -> proxy.isFor(uri.getScheme(), uri.getHost()))
        .findFirst()
        .or(() -> proxies.stream().filter(proxy -> servesHttps(proxy, uri)).findFirst())
        .map(
            proxy ->
                new Proxy(
                    Proxy.Type.HTTP,
                    InetSocketAddress.createUnresolved(proxy.host(), proxy.port())))
        .map(List::of)
        .orElseGet(() -> List.of(Proxy.NO_PROXY));
  }

  private boolean servesHttps(WebProxy proxy, URI uri) {
    return uri.getScheme().equals("https")
        && proxies.stream().noneMatch(each -> each.scheme().equalsIgnoreCase("https"))
        && proxy.isFor("http", uri.getHost());
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The request fails; there is no other proxy to turn to.
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    if (route == null || response.request().header(HEADER) != null) {
      return null;
    }
    InetSocketAddress address = (InetSocketAddress) route.proxy().address();
    return proxies.stream()
        .filter(proxy -> isAt(proxy, address))
        .filter(proxy -> proxy.user() != null && proxy.password() != null)
        .findFirst()
        .map(
            proxy ->
                response
                    .request()
                    .newBuilder()
                    .header(HEADER, Credentials.basic(proxy.user(), proxy.password()))
                    .build())
        .orElse(null);
  }

  /** Whether a connection leads to a proxy; those are the user's choice, wherever they stand. */
  boolean contain(InetSocketAddress address) {
    return proxies.stream().anyMatch(proxy -> isAt(proxy, address));
  }

  private static boolean isAt(WebProxy proxy, InetSocketAddress address) {
    return proxy.host().equalsIgnoreCase(address.getHostString())
        && proxy.port() == address.getPort();
  }
}
