package io.github.roadmaplint.links;

import java.util.Set;

/**
 * What the network says of addresses.
 *
 * @param verification the verdicts
 * @param lessKnown addresses of which an API would have told more, had it been of help
 */
record NetworkAnswers(LinkVerification verification, Set<String> lessKnown) {
  NetworkAnswers {
    lessKnown = Set.copyOf(lessKnown);
  }
}
