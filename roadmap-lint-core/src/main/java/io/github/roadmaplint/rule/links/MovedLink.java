package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.List;
import java.util.Set;

/** {@code links/moved}. */
public final class MovedLink implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/moved",
              "The address has a new one for good",
              Severity.WARNING,
              Severity.ERROR,
              LinkOptions.all())
          .inStage(Stage.LINKS)
          .withFixes();

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
    VerifiedLink.with(context, LinkVerdict.Status.MOVED)
        .forEach(each -> report(context, each.link(), each.verdict()));
  }

  private static void report(RuleContext context, Link link, LinkVerdict verdict) {
    String home = String.valueOf(verdict.finalAddress());
    boolean isLost = FrontPage.replaces(link.destination(), home);
    context.report(
        link.destinationRange(),
        "Moved for good (%s) to %s; %s"
            .formatted(
                verdict.reason(),
                home,
                isLost
                    ? "that is only the site's front page or its page for what is missing, so look there for the page's new place"
                    : "write the new address"),
        isLost ? List.of() : NewAddress.edits(context, link, home));
  }
}
