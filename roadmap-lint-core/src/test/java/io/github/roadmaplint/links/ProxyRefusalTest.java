package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyRefusalTest {
  private static final String WANTS_PASSWORD =
      "the proxy proxy.corp.net:3128 wants a user and a password; add them where it is configured"
          + " (a <proxy> of settings.xml has both)";

  private final StandInInternet internet =
      new StandInInternet()
          .name("proxy.corp.net", "10.0.0.1")
          .name("wiki.corp.net", "140.82.112.3");

  @ParameterizedTest
  @ValueSource(strings = {"http://kubernetes.io/", "https://kubernetes.io/"})
  void tellsOfAProxyThatWantsAPassword(String address) {
    answer(407, "Basic realm=\"corp\"");
    assertThat(verify(proxy(null, null), address))
        .containsExactly(
            Map.entry(address, LinkVerdict.of(LinkVerdict.Status.UNVERIFIABLE, WANTS_PASSWORD)));
    assertThat(internet.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://kubernetes.io/", "https://kubernetes.io/"})
  void tellsOfAProxyThatDoesNotTakeThePassword(String address) {
    answer(407, "Basic realm=\"corp\"");
    assertThat(verify(proxy("user", "s3cret"), address))
        .containsExactly(
            Map.entry(
                address,
                LinkVerdict.of(
                    LinkVerdict.Status.UNVERIFIABLE,
                    "the proxy proxy.corp.net:3128 does not take the user and the password that"
                        + " are configured for it")));
  }

  /** RFC 4559 and Microsoft's own, which take no password in clear. */
  @Test
  void tellsOfAProxyThatTakesNoPassword() {
    answer(407, "Negotiate, NTLM");
    assertThat(verify(proxy("user", "s3cret"), "https://kubernetes.io/").values())
        .containsExactly(
            LinkVerdict.of(
                LinkVerdict.Status.UNVERIFIABLE,
                "the proxy proxy.corp.net:3128 asks for Negotiate, NTLM; only a user and a"
                    + " password (Basic) can be given"));
  }

  @Test
  void saysItOnceWhereNoHostIsReached() {
    answer(407, "Basic realm=\"corp\"");
    assertThat(verify(proxy(null, null), "https://kubernetes.io/", "https://github.io/").values())
        .containsExactlyInAnyOrder(
            LinkVerdict.of(LinkVerdict.Status.UNVERIFIABLE, WANTS_PASSWORD),
            LinkVerdict.of(LinkVerdict.Status.SKIPPED, WANTS_PASSWORD));
  }

  @ParameterizedTest
  @CsvSource({"403, 403 Forbidden", "503, 503 Service Unavailable"})
  void tellsWhatTheProxyAnswers(int status, String described) {
    answer(status, "");
    assertThat(verify(proxy(null, null), "https://kubernetes.io/").values())
        .containsExactly(
            LinkVerdict.of(
                LinkVerdict.Status.UNVERIFIABLE, "no connection: the proxy answers " + described));
  }

  /** That another host is found, without the proxy, says nothing of one behind it. */
  @Test
  void takesNoHostForDeadSinceThereIsNoProxy() {
    String host = "prxy.corp.net";
    internet.on("wiki.corp.net", (request, number) -> new MockResponse.Builder().code(200).build());
    WebProxy proxy = new WebProxy("http", host, 3128, List.of("*.corp.net"), null, null);
    assertThat(
            verify(
                proxy, "http://wiki.corp.net/", "http://kubernetes.io/", "https://kubernetes.io/"))
        .containsEntry("http://wiki.corp.net/", LinkVerdict.of(LinkVerdict.Status.ALIVE, ""))
        .containsEntry("http://kubernetes.io/", unknown(host))
        .containsEntry("https://kubernetes.io/", unknown(host));
  }

  private static LinkVerdict unknown(String host) {
    return LinkVerdict.of(
        LinkVerdict.Status.UNVERIFIABLE, "there is no host " + host + ", the configured proxy");
  }

  private void answer(int status, String challenge) {
    StandInInternet.Handler handler =
        (request, number) -> {
          MockResponse.Builder response = new MockResponse.Builder().code(status);
          return challenge.isEmpty()
              ? response.build()
              : response.setHeader("Proxy-Authenticate", challenge).build();
        };
    internet.on("kubernetes.io", handler).on("github.io", handler);
  }

  private static WebProxy proxy(String user, String password) {
    return new WebProxy("http", "proxy.corp.net", 3128, List.of(), user, password);
  }

  private Map<String, LinkVerdict> verify(WebProxy proxy, String... addresses) {
    NetworkAccess access = new NetworkAccess(List.of(proxy), Map.of(), LinkProgress.none());
    try (internet) {
      return internet
          .verifier(
              LinkSettings.defaults(), access, new OkHttpClient(), (verifier, board) -> verifier)
          .verify(Set.of(addresses))
          .verdicts();
    }
  }
}
