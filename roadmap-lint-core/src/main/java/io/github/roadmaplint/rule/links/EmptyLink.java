package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** {@code links/empty}. */
public final class EmptyLink implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "links/empty", "A link without text or without a target", Severity.ERROR, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (Link link : context.document().links()) {
      if (link.destination().isBlank() || link.destination().equals("#")) {
        context.report(link.range(), "The link leads nowhere; give it an address or remove it");
      } else if (isMarkdown(link) && link.text().isBlank()) {
        context.report(link.range(), "The link has no text, so nobody can click on it; add some");
      }
    }
  }

  /** An image may have no alternative text, and what stands in an HTML link is not looked at. */
  private static boolean isMarkdown(Link link) {
    return link.kind() == Link.Kind.INLINE || link.kind() == Link.Kind.REFERENCE;
  }
}
