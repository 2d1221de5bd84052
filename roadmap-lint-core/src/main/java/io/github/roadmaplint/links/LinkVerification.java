package io.github.roadmaplint.links;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The outcome of one round of verification.
 *
 * @param verdicts one for each address asked for
 * @param checked how many addresses were asked over the network
 * @param cached how many were answered from the cache
 * @param skipped how many were not asked
 * @param notices what a user should hear once, such as an API budget used up
 */
public record LinkVerification(
    Map<String, LinkVerdict> verdicts, int checked, int cached, int skipped, List<String> notices) {
  public LinkVerification {
    verdicts = Map.copyOf(verdicts);
    notices = List.copyOf(notices);
  }

  /** Nothing was asked. */
  static LinkVerification skipped(Collection<String> addresses, String reason) {
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    for (String address : addresses) {
      verdicts.put(address, LinkVerdict.of(LinkVerdict.Status.SKIPPED, reason));
    }
    return new LinkVerification(verdicts, 0, 0, verdicts.size(), List.of());
  }

  /** The same with one notice more. */
  LinkVerification withNotice(String notice) {
    List<String> all = Stream.concat(notices.stream(), Stream.of(notice)).toList();
    return new LinkVerification(verdicts, checked, cached, skipped, all);
  }

  /** How many addresses were to be verified. */
  public int total() {
    return verdicts.size();
  }
}
