package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.roadmaplint.rule.Option;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOptionsTest {
  private static void refuses(Option<?> option, Object... values) {
    for (Object value : values) {
      assertThatIllegalArgumentException()
          .as("%s", value)
          .isThrownBy(() -> option.type().read(value))
          .withMessageStartingWith("expected " + option.type().expects());
    }
  }

  @Test
  void readsDurationsThatAreLongerThanNothing() {
    assertThat(LinkOptions.TIMEOUT.type().read("PT0.5S")).isEqualTo(Duration.ofMillis(500));
    assertThat(LinkOptions.DEADLINE.type().read("PT3M")).isEqualTo(Duration.ofMinutes(3));
    refuses(LinkOptions.TIMEOUT, "PT0S", "PT-1S", "10 s", "");
  }

  @Test
  void readsStatusesOfHosts() {
    assertThat(LinkOptions.ACCEPT.type().read(Map.of("a.org", "403 999", "b.org", 403)))
        .isEqualTo(Map.of("a.org", "403 999", "b.org", "403"));
    refuses(
        LinkOptions.ACCEPT,
        Map.of("a.org", "40"),
        Map.of("a.org", "4030"),
        Map.of("a.org", "099"),
        Map.of("a.org", "403,404"),
        Map.of("a.org", ""));
  }

  @Test
  void readsHeadersOfHosts() {
    assertThat(LinkOptions.HEADERS.type().read("a.org=Accept: text/html"))
        .isEqualTo(Map.of("a.org", "Accept: text/html"));
    refuses(
        LinkOptions.HEADERS,
        "a.org=Accept",
        "a.org=Accept:",
        "a.org=Two words: x",
        "a.org=X-Team: d\u00E9p\u00F4t",
        "a.org=X-Team: \u007F");
  }

  /** RFC 3986, section 3.2.2: letter case does not count; RFC 5891: nor does Punycode. */
  @ParameterizedTest
  @CsvSource({
    "WWW.Example.org, www.example.org",
    "bücher.example, xn--bcher-kva.example",
    "a_b.org, a_b.org",
    "192.168.0.1, 192.168.0.1",
    "[::1], ::1"
  })
  void readsTheNamesOfHostsAsAddressesHaveThem(String written, String host) {
    assertThat(LinkOptions.ACCEPT.type().read(Map.of(written, 403))).containsOnlyKeys(host);
    assertThat(LinkOptions.HEADERS.type().read(Map.of(written, "A: b")))
        .containsOnlyKeys(host)
        .isUnmodifiable();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.org",
        "a.org:8443",
        "a.org/path",
        "*.a.org",
        "a org",
        "u@a.org",
        "a..b"
      })
  void refusesWhatIsNoHost(String name) {
    refuses(LinkOptions.ACCEPT, Map.of(name, 403));
    refuses(LinkOptions.HEADERS, Map.of(name, "A: b"));
  }

  @Test
  void readsTheAddressOfARepository() {
    assertThat(LinkOptions.REPOSITORY.type().read("https://git.example.org:8443/o/r.x"))
        .isEqualTo("https://git.example.org:8443/o/r.x");
    refuses(
        LinkOptions.REPOSITORY,
        "http://github.com/o/r",
        "https://github.com/o",
        "https://github.com/o/r/",
        "o/r");
  }

  @Test
  void readsPatterns() {
    assertThat(LinkOptions.EXCLUDE.type().read("^https://a\\.org/, b"))
        .containsExactly("^https://a\\.org/", "b");
    Map<String, String> remap = Map.of("^https://a\\.org/(.*)", "https://b.org/$1");
    assertThat(LinkOptions.REMAP.type().read(remap)).isEqualTo(remap);
    assertThat(LinkOptions.REMAP.type().write(remap)).isEqualTo(remap);
    refuses(LinkOptions.INCLUDE, "(", List.of("a", "["));
    refuses(LinkOptions.REMAP, Map.of("(", "x"));
  }

  /** A replacement of a group that is not there broke the whole run down. */
  @Test
  void readsReplacementsOfGroupsThatThePatternHas() {
    assertThat(LinkOptions.REMAP.type().read(Map.of("(?P<to>a)(b)?", "${to}$2$")))
        .containsValue("${to}$2$");
    refuses(
        LinkOptions.REMAP,
        Map.of("^https://a\\.org/", "https://b.org/$1"),
        Map.of("(a)", "$2"),
        Map.of("(a)", "${to}"),
        Map.of("(?P<to>a)", "${to"));
  }

  @Test
  void isDeclaredByEachRuleOnVerdicts() {
    assertThat(new DeadLink().info().options())
        .isEqualTo(new MovedLink().info().options())
        .contains(LinkOptions.TIMEOUT, LinkOptions.ACCEPT, LinkOptions.SHORTHAND);
  }
}
