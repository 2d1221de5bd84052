package io.github.roadmaplint.links;

import java.util.Set;

/** Finds out over the network what became of addresses. */
interface NetworkVerifier extends LinkVerifier {
  /**
   * Verifies addresses, each once. Never throws for what the network does.
   *
   * @param found other addresses, which were found before; where no host answers, one of them tells
   *     whether that is the network's fault
   */
  NetworkAnswers verify(Set<String> addresses, Set<String> found);

  @Override
  default LinkVerification verify(Set<String> addresses) {
    return verify(addresses, Set.of()).verification();
  }
}
