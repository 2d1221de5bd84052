package io.github.roadmaplint.links;

import java.net.InetSocketAddress;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;

/**
 * What requests are made with.
 *
 * @param client makes them; follows no redirect
 * @param guard what its connections are guarded by
 * @param proxies what its requests go through
 * @param sockets what its connections are
 */
record WebNetwork(
    OkHttpClient client, AddressGuard guard, ConfiguredProxies proxies, GuardedSockets sockets) {
  static WebNetwork of(LinkSettings settings, NetworkAccess access) {
    return of(settings, access, new OkHttpClient(), UnaryOperator.identity());
  }

  /**
   * @param base what connections are made with: name server, trust
   * @param route where connections really go; see {@link GuardedSockets}
   */
  static WebNetwork of(
      LinkSettings settings,
      NetworkAccess access,
      OkHttpClient base,
      UnaryOperator<InetSocketAddress> route) {
    AddressGuard guard = new AddressGuard(settings.allowPrivate());
    ConfiguredProxies proxies = new ConfiguredProxies(access.proxies(), base.proxySelector());
    GuardedSockets sockets = new GuardedSockets(guard, proxies::contain, route);
    OkHttpClient.Builder client =
        base.newBuilder()
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(settings.timeout())
            .readTimeout(settings.timeout())
            .writeTimeout(settings.timeout())
            .callTimeout(settings.timeout().multipliedBy(2))
            .dns(new FewLookups(base.dns()))
            .eventListener(new LaneConnections())
            .addNetworkInterceptor(new BodyLengths())
            .socketFactory(sockets)
            .proxySelector(proxies)
            .proxyAuthenticator(proxies);
    return new WebNetwork(client.build(), guard, proxies, sockets);
  }
}
