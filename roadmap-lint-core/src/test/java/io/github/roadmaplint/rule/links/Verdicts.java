package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.links.LinkVerifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Verdicts from outside the network. */
final class Verdicts {
  private Verdicts() {}

  /** The verdicts that are given; alive for all other addresses. */
  static LinkVerifier of(Map<String, LinkVerdict> given) {
    return addresses -> {
      Map<String, LinkVerdict> verdicts = new HashMap<>();
      for (String address : addresses) {
        verdicts.put(
            address, given.getOrDefault(address, LinkVerdict.of(LinkVerdict.Status.ALIVE, "")));
      }
      return new LinkVerification(verdicts, verdicts.size(), 0, 0, List.of());
    };
  }
}
