package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is not to be asked, and asks for the rest under the address that is configured.
 */
final class SelectingLinkVerifier implements LinkVerifier {
  /** No placeholder such as {@code {{host}}}. */
  private static final Pattern HOST = Pattern.compile("[\\w.:-]+");

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
    HttpUrl url = HttpUrl.parse(remapped);
    if (url == null || !HOST.matcher(url.host()).matches()) {
      return LinkVerdict.of(Status.SKIPPED, "it is no complete address");
    }
    return ExampleHosts.contain(url.host())
        ? LinkVerdict.of(Status.SKIPPED, "its host is reserved for examples (RFC 2606)")
        : null;
  }

  /** Where a stand-in moved to says nothing of the address that readers get. */
  private static LinkVerdict withoutMove(LinkVerdict verdict) {
    return verdict.status() == Status.MOVED ? LinkVerdict.of(Status.ALIVE, "") : verdict;
  }
}
