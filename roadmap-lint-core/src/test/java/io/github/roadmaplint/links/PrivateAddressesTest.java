package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to make a build ask its own network. Ranges: the IANA special-purpose registries. */
class PrivateAddressesTest {
  /** A server that answers does so in this time, however busy the machine is. */
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final LinkSettings SETTINGS = new SettingsBuilder().timeout(TIMEOUT).build();

  private static StandInInternet internet() {
    return new StandInInternet("evil.kernel.org", "localhost", "127.0.0.1")
        .on("evil.kernel.org", (request, number) -> new MockResponse.Builder().code(200).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1.2.3/",
        "http://127.0.0.1./",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://0.0.0.0/",
        "http://0/",
        "http://10.0.0.1/",
        "http://10.255.255.255/",
        "http://100.64.0.1/",
        "http://100.100.100.200/latest/meta-data/",
        "http://168.63.129.16/",
        "http://169.254.169.254/latest/meta-data/",
        "http://169.254.0.1/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.1.1/",
        "http://192.0.0.8/",
        "http://198.18.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://256.0.0.1/",
        "http://300.1.1.1/",
        "http://1.2.3.999./",
        "http://[::]/",
        "http://[::1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[fd00:ec2::254]/latest/meta-data/",
        "http://[ff02::1]/",
        "https://user@127.0.0.1/",
        "http://github.com@127.0.0.1/",
        "http://１２７.0.0.1/",
        "http://①②⑦.0.0.1/",
        "http://127.0.0.1:6379/",
        "HTTP://127.0.0.1/"
      })
  void spelling(String address) {
    assertNotAsked(address, internet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "169.254.169.254",
        "192.168.0.10",
        "0.0.0.0",
        "::1",
        "fd00::5",
        "fe80::5",
        "64:ff9b::a00:1"
      })
  void answerOfANameServer(String resolved) {
    assertNotAsked("https://evil.kernel.org/", internet().name("evil.kernel.org", resolved));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://169.254.169.254/",
        "http://[::1]/",
        "//10.0.0.1/",
        "http://300.1.1.1/",
        "https://metadata.google.internal/"
      })
  void redirect(String location) {
    try (StandInInternet internet =
        internet()
            .name("localhost", "127.0.0.1")
            .name("metadata.google.internal", "169.254.169.254")
            .on(
                "evil.kernel.org",
                (request, number) ->
                    new MockResponse.Builder().code(302).setHeader("Location", location).build())) {
      LinkVerdict verdict =
          internet
              .verifier(SETTINGS)
              .verify(Set.of("https://evil.kernel.org/"))
              .verdicts()
              .get("https://evil.kernel.org/");
      assertThat(verdict.status()).isEqualTo(LinkVerdict.Status.SKIPPED);
      assertThat(verdict.privateAddress()).isTrue();
      assertThat(internet.requests()).containsExactly("HEAD evil.kernel.org/");
    }
  }

  @Test
  void asksWhatIsAllowed() {
    try (StandInInternet internet = internet().name("evil.kernel.org", "10.0.0.1")) {
      assertThat(
              internet
                  .verifier(new SettingsBuilder().timeout(TIMEOUT).allowPrivate().build())
                  .verify(Set.of("https://evil.kernel.org/"))
                  .verdicts()
                  .values())
          .extracting(LinkVerdict::status)
          .containsExactly(LinkVerdict.Status.ALIVE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"140.82.112.3", "8.8.8.8", "172.32.0.1", "2606:4700::1111"})
  void asksPublicAddresses(String resolved) {
    try (StandInInternet internet = internet().name("evil.kernel.org", resolved)) {
      internet.verifier(SETTINGS).verify(Set.of("https://evil.kernel.org/"));
      assertThat(internet.requests()).isNotEmpty();
    }
  }

  private static void assertNotAsked(String address, StandInInternet internet) {
    try (internet) {
      internet.name("localhost", "127.0.0.1").name("2130706433", "127.0.0.1");
      LinkVerdict verdict =
          internet.verifier(SETTINGS).verify(Set.of(address)).verdicts().get(address);
      assertThat(internet.requests()).isEmpty();
      assertThat(verdict.status())
          .as(verdict.reason())
          .isIn(LinkVerdict.Status.SKIPPED, LinkVerdict.Status.UNVERIFIABLE);
    }
  }
}
