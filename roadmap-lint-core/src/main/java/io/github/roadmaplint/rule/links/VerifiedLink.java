package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.RuleContext;
import java.util.stream.Stream;

/**
 * A link and what became of its address.
 *
 * @param link the link
 * @param verdict the verdict on its address
 */
record VerifiedLink(Link link, LinkVerdict verdict) {
  /**
   * The links of the document that were verified: in order, and those in short forms after them.
   */
  static Stream<VerifiedLink> in(RuleContext context) {
    return Stream.concat(context.document().links().stream(), Shorthand.links(context))
        .flatMap(
            link ->
                context.linkVerdict(link).stream().map(verdict -> new VerifiedLink(link, verdict)));
  }

  /** Those of a verdict. */
  static Stream<VerifiedLink> with(RuleContext context, LinkVerdict.Status status) {
    return in(context).filter(each -> each.verdict().status() == status);
  }

  /** When an earlier run saw it alive, as the end of a sentence; empty where none did. */
  String lastSeenAlive() {
    return verdict.lastSeenAlive() == null
        ? ""
        : " (last seen alive on " + verdict.lastSeenAlive() + ")";
  }
}
