package io.github.roadmaplint;

import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.links.LinkVerifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks another verifier for each address once. Its counts are those of all rounds. */
final class RememberedVerdicts implements LinkVerifier {
  private final LinkVerifier verifier;
  private LinkVerification known = new LinkVerification(Map.of(), 0, 0, 0, List.of());

  RememberedVerdicts(LinkVerifier verifier) {
    this.verifier = verifier;
  }

  @Override
  public synchronized LinkVerification verify(Set<String> addresses) {
    Set<String> unknown = new HashSet<>(addresses);
    unknown.removeAll(known.verdicts().keySet());
    if (!unknown.isEmpty()) {
      known = sum(known, verifier.verify(unknown));
    }
    Map<String, LinkVerdict> asked = new HashMap<>(known.verdicts());
    asked.keySet().retainAll(addresses);
    return new LinkVerification(
        asked, known.checked(), known.cached(), known.skipped(), known.notices());
  }

  @Override
  public boolean isOff() {
    return verifier.isOff();
  }

  private static LinkVerification sum(LinkVerification one, LinkVerification other) {
    Map<String, LinkVerdict> verdicts = new HashMap<>(one.verdicts());
    verdicts.putAll(other.verdicts());
    return new LinkVerification(
        verdicts,
        one.checked() + other.checked(),
        one.cached() + other.cached(),
        one.skipped() + other.skipped(),
        Stream.concat(one.notices().stream(), other.notices().stream()).distinct().toList());
  }
}
