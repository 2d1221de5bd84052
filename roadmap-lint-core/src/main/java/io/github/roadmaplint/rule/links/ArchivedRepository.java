package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.rule.Completion;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.HashSet;
import java.util.Set;

/** {@code links/archived-repository}. */
public final class ArchivedRepository implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/archived-repository",
              "The repository is archived",
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
    VerifiedLink.in(context)
        .filter(each -> each.verdict().gitHubFacts().map(GitHubFacts::archived).orElse(false))
        .filter(each -> Completion.of(context).isOpen(each.link().range()))
        .filter(each -> told.add(each.link().destination()))
        .forEach(
            each ->
                context.report(
                    each.link().destinationRange(),
                    "The repository is archived, so that nothing will change there; link to what"
                        + " took its place"));
  }
}
