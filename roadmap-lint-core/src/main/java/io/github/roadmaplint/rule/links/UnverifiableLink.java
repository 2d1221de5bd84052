package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.HashSet;
import java.util.Set;

/** {@code links/unverifiable}. */
public final class UnverifiableLink implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/unverifiable",
              "Nobody can say whether the address is alive",
              Severity.INFO,
              Severity.WARNING,
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
    Set<String> told = new HashSet<>();
    VerifiedLink.with(context, LinkVerdict.Status.UNVERIFIABLE)
        .filter(each -> told.add(each.link().destination()))
        .forEach(
            each ->
                context.report(
                    each.link().destinationRange(),
                    "Not verified: %s%s; open it to see for yourself"
                        .formatted(each.verdict().reason(), each.lastSeenAlive())));
  }
}
