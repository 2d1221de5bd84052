package io.github.roadmaplint.links;

import java.util.Set;

/**
 * Finds out what became of addresses. Safe for use by several threads, as the linter is that asks
 * it; they may have to wait for one another.
 */
public interface LinkVerifier {
  /**
   * Verifies addresses, each once. Never throws for what the network does.
   *
   * @param addresses absolute http and https addresses as a browser gets them, fragments included
   * @return a verdict for each address
   */
  LinkVerification verify(Set<String> addresses);

  /**
   * Whether nothing is asked for any address. Then nothing is gained from giving the addresses of
   * all files together.
   */
  default boolean isOff() {
    return false;
  }

  /**
   * A verifier that asks nobody: each verdict is {@link LinkVerdict.Status#SKIPPED} for the reason.
   */
  static LinkVerifier off(String reason) {
    return new SkippingLinkVerifier(reason);
  }
}
