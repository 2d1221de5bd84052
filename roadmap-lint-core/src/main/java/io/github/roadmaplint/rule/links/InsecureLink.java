package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code links/insecure}. */
public final class InsecureLink implements Rule {
  private static final String HTTP = "http://";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/insecure",
              "An http address that answers on https, too",
              Severity.OFF,
              Severity.WARNING,
              LinkOptions.all())
          .inStage(Stage.LINKS)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<String> addresses(RuleContext context) {
    return context.document().links().stream()
        .map(InsecureLink::secured)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  @Override
  public void check(RuleContext context) {
    VerifiedLink.in(context)
        // A moved link is told its new address by links/moved; of one that is skipped nothing is.
        .filter(each -> each.verdict().status() != LinkVerdict.Status.MOVED)
        .filter(each -> each.verdict().status() != LinkVerdict.Status.SKIPPED)
        .forEach(each -> secured(each.link()).ifPresent(it -> check(context, each.link(), it)));
  }

  private static void check(RuleContext context, Link link, String secured) {
    boolean answers =
        context
            .linkVerdict(secured)
            .map(verdict -> verdict.status() == LinkVerdict.Status.ALIVE)
            .orElse(false);
    if (answers) {
      context.report(
          link.destinationRange(),
          "The same address answers on https; write " + secured,
          NewAddress.edits(context, link, secured));
    }
  }

  /** The address on https; empty for one that is not on http, or names a port. */
  private static Optional<String> secured(Link link) {
    String address = link.destination();
    return address.regionMatches(true, 0, HTTP, 0, HTTP.length())
            && !address.substring(HTTP.length()).matches("[^/?#]*:\\d+(?:[/?#].*)?")
        ? Optional.of("https://" + address.substring(HTTP.length()))
        : Optional.empty();
  }
}
