package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.Set;

/** {@code links/dead}. */
public final class DeadLink implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/dead",
              "The address is gone for good",
              Severity.ERROR,
              Severity.ERROR,
              LinkOptions.all())
          .inStage(Stage.LINKS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<String> addresses(RuleContext context) {
    return Shorthand.addresses(context);
  }

  @Override
  public void check(RuleContext context) {
    VerifiedLink.with(context, LinkVerdict.Status.DEAD)
        .forEach(
            each ->
                context.report(
                    each.link().destinationRange(),
                    "Dead link: %s%s; find its new place or remove it"
                        .formatted(each.verdict().reason(), each.lastSeenAlive())));
  }
}
