package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is not to be asked, and asks for the rest under the address that is configured.
 */
final class SelectingLinkVerifier implements LinkVerifier {
  /** No placeholder such as {@code {{host}}}. */
  private static final Pattern HOST = Pattern.compile("[\\w.:-]+");

  /** Not in Punycode (RFC 3492), of which okhttp can tell whether it is a name. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "https?://(?![^/?#]*(?i:xn--))((?:[A-Za-z0-9-]{1,63}\\.){1,3}[A-Za-z0-9-]{1,60})(?::[1-9]\\d{0,3})?(?=[/?#]|$)");

  private final AddressPatterns patterns;
  private final LinkVerifier verifier;

  SelectingLinkVerifier(AddressPatterns patterns, LinkVerifier verifier) {
    this.patterns = patterns;
    this.verifier = verifier;
  }

  @Override
  public LinkVerification verify(Set<String> addresses) {
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    Map<String, String> asked = new LinkedHashMap<>();
    for (String address : addresses) {
      String remapped = patterns.remap(address);
      LinkVerdict skipped = skipped(address, remapped);
      if (skipped == null) {
        asked.put(address, remapped);
      } else {
        verdicts.put(address, skipped);
      }
    }
    int skipped = verdicts.size();
    LinkVerification answers = verifier.verify(new LinkedHashSet<>(asked.values()));
    asked.forEach(
        (address, remapped) -> {
          LinkVerdict verdict = answers.verdicts().get(remapped);
          verdicts.put(address, remapped.equals(address) ? verdict : withoutMove(verdict));
        });
    return new LinkVerification(
        verdicts,
        answers.checked(),
        answers.cached(),
        answers.skipped() + skipped,
        answers.notices());
  }

  private @Nullable LinkVerdict skipped(String address, String remapped) {
    if (patterns.excludes(address)) {
      return LinkVerdict.of(Status.SKIPPED, "excluded by configuration");
    }
    String host = host(remapped);
    if (host == null || !HOST.matcher(host).matches()) {
      return LinkVerdict.of(Status.SKIPPED, "it is no complete address");
    }
    return ExampleHosts.contain(host)
        ? LinkVerdict.of(Status.SKIPPED, "its host is reserved for examples (RFC 2606)")
        : null;
  }

  /**
   * The host; null where the address is none. Plain addresses are read without okhttp, which a run
   * that the cache answers need not load.
   */
  private static @Nullable String host(String address) {
    Matcher plain = PLAIN.matcher(address);
    if (plain.lookingAt()) {
      return plain.group(1).toLowerCase(Locale.ROOT);
    }
    HttpUrl url = HttpUrl.parse(address);
    return url == null ? null : url.host();
  }

  /** Where a stand-in moved to says nothing of the address that readers get. */
  private static LinkVerdict withoutMove(LinkVerdict verdict) {
    return verdict.status() == Status.MOVED ? LinkVerdict.of(Status.ALIVE, "") : verdict;
  }
}
