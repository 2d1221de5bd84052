package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebProxyTest {
  private static WebProxy proxy(String scheme, String host, String... directHosts) {
    return new WebProxy(scheme, host, 3128, List.of(directHosts), null, null);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,           localhost,          true",
    "LOCALHOST,           localhost,          true",
    "localhost,           localhost.corp,     false",
    "*.corp.net,          wiki.corp.net,      true",
    "*.corp.net,          a.b.corp.net,       true",
    "*.corp.net,          corp.net,           false",
    "*.corp.net,          wiki.corp.net.org,  false",
    "10.*,                10.1.2.3,           true",
    "10.*,                110.1.2.3,          false",
    "*,                   github.com,         true",
    "a*b*c,               axbxc,              true",
    "a*b*c,               axc,                false",
    "ab*bc,               abc,                false",
    "x.*.y,               x.1.y,              true",
    "wiki*.corp.net,      wiki.corp.net,      true",
    "*wiki*.net,          wiki.net,           true",
    "*corp*corp.net,      wiki.corp.net,      false",
    "*wiki*wiki*,         a.wiki.net,         false",
    "*wiki*wiki*,         wiki.wiki.net,      true"
  })
  void leavesHostsOutByPattern(String pattern, String host, boolean isDirect) {
    assertThat(proxy("http", "p", pattern).isFor("http", host)).isEqualTo(!isDirect);
  }

  @Test
  void readsMavensList() {
    assertThat(WebProxy.hosts("localhost|*.corp.net, 10.*"))
        .containsExactly("localhost", "*.corp.net", "10.*");
    assertThat(WebProxy.hosts(null)).isEmpty();
    assertThat(WebProxy.hosts("")).isEmpty();
  }

  @Test
  void usesTheProxyOfTheSchemeAndTheOneForHttpWhereThereIsNoOther() {
    ConfiguredProxies both = configured(proxy("http", "plain"), proxy("https", "secure"));
    ConfiguredProxies one = configured(proxy("http", "plain", "direct.net"));

    assertThat(name(both, "http://github.com/")).isEqualTo("plain");
    assertThat(name(both, "https://github.com/")).isEqualTo("secure");
    assertThat(name(one, "https://github.com/")).isEqualTo("plain");
    assertThat(name(one, "https://direct.net/")).isEqualTo("none");
    assertThat(name(configured(proxy("https", "secure")), "http://github.com/")).isEqualTo("none");
  }

  private static ConfiguredProxies configured(WebProxy... proxies) {
    return new ConfiguredProxies(List.of(proxies), ProxySelector.of(null));
  }

  private static String name(ConfiguredProxies proxies, String address) {
    Proxy proxy = proxies.select(URI.create(address)).get(0);
    return proxy.equals(Proxy.NO_PROXY)
        ? "none"
        : ((InetSocketAddress) proxy.address()).getHostString();
  }

  @Test
  void neverShowsThePassword() {
    assertThat(new WebProxy("http", "p", 1, List.of(), "user", "s3cret").toString())
        .contains("http", "p:1")
        .doesNotContain("s3cret", "user");
  }

  /** The proxy stands in a private network, where a document's links may not lead. */
  @Test
  void asksThroughAProxyWithAPassword() {
    try (StandInInternet internet =
        new StandInInternet()
            .name("proxy.corp.net", "10.0.0.1")
            .on(
                "kubernetes.io",
                (request, number) ->
                    Credentials.basic("user", "s3cret")
                            .equals(request.getHeaders().get("Proxy-Authorization"))
                        ? new MockResponse.Builder().code(200).build()
                        : new MockResponse.Builder()
                            .code(407)
                            .setHeader("Proxy-Authenticate", "Basic realm=\"corp\"")
                            .build())) {
      NetworkAccess access =
          new NetworkAccess(
              List.of(new WebProxy("http", "proxy.corp.net", 3128, List.of(), "user", "s3cret")),
              Map.of(),
              LinkProgress.none());
      Map<String, LinkVerdict> verdicts =
          internet
              .verifier(
                  LinkSettings.defaults(),
                  access,
                  new OkHttpClient(),
                  (verifier, board) -> verifier)
              .verify(
                  Set.of(
                      "http://kubernetes.io/", "http://10.0.0.1:3128/", "http://proxy.corp.net/"))
              .verdicts();

      assertThat(verdicts)
          .containsEntry("http://kubernetes.io/", LinkVerdict.of(LinkVerdict.Status.ALIVE, ""))
          .containsEntry(
              "http://10.0.0.1:3128/",
              LinkVerdict.privateAddress(
                  "10.0.0.1 is a private address, which is never requested"));
      assertThat(internet.requests()).contains("HEAD kubernetes.iohttp://kubernetes.io/");
    }
  }

  /** java.net.URI reads no host in such an address, for which okhttp by itself asks no proxy. */
  @Test
  void asksTheProxyForAHostWithAnUnderscore() {
    NetworkAccess access =
        new NetworkAccess(List.of(proxy("http", "proxy.corp.net")), Map.of(), LinkProgress.none());
    assertThat(
            verdicts(access, new OkHttpClient(), "http://kubernetes.io/", "http://a_b.github.io/"))
        .containsOnly(LinkVerdict.of(LinkVerdict.Status.ALIVE, ""));
  }

  @Test
  void asksNoProxyForAHostWithAnUnderscoreThatIsLeftOut() {
    assertThat(
            new ConfiguredProxies(List.of(proxy("http", "p", "a_b.*")), ProxySelector.of(null))
                .select(URI.create("http://a_b.github.io/"), "a_b.github.io"))
        .containsExactly(Proxy.NO_PROXY);
  }

  /** As Java's own does with -Dhttp.proxyPort=70000. */
  @Test
  void asksNoProxyWhereJavasOwnBreaksDown() {
    ProxySelector broken =
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            throw new IllegalArgumentException("port out of range:70000");
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
    try (StandInInternet internet = new StandInInternet("kubernetes.io", "a_b.github.io")) {
      OkHttpClient client = new OkHttpClient.Builder().proxySelector(broken).build();
      internet
          .verifier(
              LinkSettings.defaults(),
              NetworkAccess.direct(),
              client,
              (verifier, board) -> verifier)
          .verify(Set.of("http://kubernetes.io/", "http://a_b.github.io/"));
      assertThat(internet.requests()).contains("HEAD kubernetes.io/", "HEAD a_b.github.io/");
    }
  }

  /** As with -Dhttp.proxyHost=http://proxy.corp.net. */
  @Test
  void asksNoProxyWhereJavasOwnIsNoHost() {
    ProxySelector address =
        ProxySelector.of(InetSocketAddress.createUnresolved("http://proxy.corp.net", 3128));
    assertThat(new ConfiguredProxies(List.of(), address).select(URI.create("http://github.com/")))
        .containsExactly(Proxy.NO_PROXY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.corp.net", "10.0.0.1", "::1", "fd00::5"})
  void asksThroughJavasOwnProxyWhereverItStands(String host) {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .proxySelector(ProxySelector.of(InetSocketAddress.createUnresolved(host, 3128)))
            .build();
    assertThat(verdicts(NetworkAccess.direct(), client, "http://kubernetes.io/"))
        .containsOnly(LinkVerdict.of(LinkVerdict.Status.ALIVE, ""));
  }

  /** Of addresses that only a proxy at proxy.corp.net finds. */
  private static Collection<LinkVerdict> verdicts(
      NetworkAccess access, OkHttpClient client, String... addresses) {
    StandInInternet.Handler alive =
        (request, number) -> new MockResponse.Builder().code(200).build();
    try (StandInInternet internet =
        new StandInInternet()
            .name("proxy.corp.net", "10.0.0.1")
            .on("kubernetes.io", alive)
            .on("a_b.github.io", alive)) {
      return internet
          .verifier(LinkSettings.defaults(), access, client, (verifier, board) -> verifier)
          .verify(Set.of(addresses))
          .verdicts()
          .values();
    }
  }
}
