package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
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
    return context.once(All.class, () -> All.of(context)).links().stream();
  }

  private record All(List<VerifiedLink> links) {
    static All of(RuleContext context) {
      List<Link> links = new ArrayList<>(context.document().links());
      links.addAll(Shorthand.links(context));
      List<VerifiedLink> verified = new ArrayList<>();
      for (Link link : links) {
        context.linkVerdict(link).ifPresent(each -> verified.add(new VerifiedLink(link, each)));
      }
      return new All(verified);
    }
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
