package io.github.roadmaplint.links;

import java.util.Set;

/** Finds out what became of addresses. */
public interface LinkVerifier {
  /**
   * Verifies addresses, each once. Never throws for what the network does.
   *
   * @param addresses absolute http and https addresses as a browser gets them, fragments included
   * @return a verdict for each address
   */
  LinkVerification verify(Set<String> addresses);

  /**
   * A verifier that asks nobody: each verdict is {@link LinkVerdict.Status#SKIPPED} for the reason.
   */
  static LinkVerifier off(String reason) {
    return addresses -> LinkVerification.skipped(addresses, reason);
  }
}
