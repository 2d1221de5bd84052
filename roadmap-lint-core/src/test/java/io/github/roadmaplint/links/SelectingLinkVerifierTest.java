package io.github.roadmaplint.links;

import static io.github.roadmaplint.links.LinkVerdict.Status.ALIVE;
import static io.github.roadmaplint.links.LinkVerdict.Status.DEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectingLinkVerifierTest {
  private static final LinkVerdict MOVED =
      LinkVerdict.moved("301 Moved Permanently", "https://b.kernel.org/y");

  private final List<String> asked = new ArrayList<>();

  private LinkVerification verify(
      AddressPatterns patterns, LinkVerdict answer, String... addresses) {
    LinkVerifier network =
        each -> {
          asked.addAll(each);
          Map<String, LinkVerdict> verdicts = new HashMap<>();
          each.forEach(address -> verdicts.put(address, answer));
          return new LinkVerification(verdicts, each.size(), 0, 0, List.of());
        };
    return new SelectingLinkVerifier(patterns, network)
        .verify(new LinkedHashSet<>(List.of(addresses)));
  }

  private static LinkVerdict skipped(String reason) {
    return LinkVerdict.of(LinkVerdict.Status.SKIPPED, reason);
  }

  @Test
  void asksForNothingThatIsExcludedOrNotIncluded() {
    AddressPatterns patterns =
        AddressPatterns.of(List.of("^https://", "/docs/"), List.of("/private/"), Map.of());
    LinkVerification verification =
        verify(
            patterns,
            LinkVerdict.of(ALIVE, ""),
            "https://kernel.org/a",
            "http://kernel.org/docs/b",
            "http://kernel.org/c",
            "https://kernel.org/private/d");

    assertThat(asked).containsExactly("https://kernel.org/a", "http://kernel.org/docs/b");
    assertThat(verification.verdicts())
        .containsEntry("http://kernel.org/c", skipped("excluded by configuration"))
        .containsEntry("https://kernel.org/private/d", skipped("excluded by configuration"));
    assertThat(verification.total()).isEqualTo(4);
    assertThat(verification.checked()).isEqualTo(2);
    assertThat(verification.skipped()).isEqualTo(2);
  }

  /** RFC 2606: the top-level domains of section 2, the second-level domains of section 3. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/a",
        "https://www.example.org",
        "https://api.example",
        "http://EXAMPLE.NET:80/",
        "https://a.test/",
        "https://a.invalid./"
      })
  void asksForNoExamples(String address) {
    assertThat(verify(AddressPatterns.none(), MOVED, address).verdicts())
        .containsExactly(
            Map.entry(address, skipped("its host is reserved for examples (RFC 2606)")));
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://{{host}}/x",
        "https://",
        "http://[::1",
        "https://xn--zzzzzz.org/",
        "https://XN--0.org/",
        "https://a.xn--b/"
      })
  void asksForNothingUnfinished(String address) {
    assertThat(verify(AddressPatterns.none(), MOVED, address).verdicts())
        .containsExactly(Map.entry(address, skipped("it is no complete address")));
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://myexample.com/",
        "https://example.com.kernel.org/",
        "https://example.io/",
        "https://latest/",
        "https://xn--bcher-kva.kernel.org/"
      })
  void asksForWhatLooksLikeAnExample(String address) {
    assertThat(verify(AddressPatterns.none(), MOVED, address).verdicts())
        .containsExactly(Map.entry(address, MOVED));
  }

  /** Readers get the address that is written, and not the one that stands in for it. */
  @Test
  void tellsNobodyWhereAStandInMovedTo() {
    AddressPatterns mirror =
        AddressPatterns.of(
            List.of(), List.of(), Map.of("^https://docs\\.corp/(.*)", "https://kernel.org/$1"));

    assertThat(verify(mirror, MOVED, "https://docs.corp/x", "https://a.kernel.org/x").verdicts())
        .containsEntry("https://docs.corp/x", LinkVerdict.of(ALIVE, ""))
        .containsEntry("https://a.kernel.org/x", MOVED);
    assertThat(asked).containsExactly("https://kernel.org/x", "https://a.kernel.org/x");

    LinkVerdict dead = LinkVerdict.of(DEAD, "404 Not Found");
    assertThat(verify(mirror, dead, "https://docs.corp/x").verdicts())
        .containsEntry("https://docs.corp/x", dead);
  }

  @Test
  void asksOnceForTwoAddressesWithOneStandIn() {
    AddressPatterns mirror =
        AddressPatterns.of(List.of(), List.of(), Map.of("^http://", "https://"));

    assertThat(
            verify(mirror, LinkVerdict.of(ALIVE, ""), "http://kernel.org/x", "https://kernel.org/x")
                .verdicts()
                .keySet())
        .isEqualTo(Set.of("http://kernel.org/x", "https://kernel.org/x"));
    assertThat(asked).containsExactly("https://kernel.org/x");
  }
}
