package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.Set;

/** {@code links/private-address}. */
public final class PrivateAddress implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/private-address",
              "The host is not on the public internet",
              Severity.WARNING,
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
    VerifiedLink.in(context)
        .filter(each -> each.verdict().privateAddress())
        .forEach(
            each ->
                context.report(
                    each.link().destinationRange(),
                    "Readers cannot reach this: %s; link to a public place"
                        .formatted(each.verdict().reason())));
  }
}
