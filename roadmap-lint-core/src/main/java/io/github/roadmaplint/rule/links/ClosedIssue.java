package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.rule.Completion;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** {@code links/closed-issue}. */
public final class ClosedIssue implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/closed-issue",
              "A planned item points at an issue or pull request that is closed or merged",
              Severity.WARNING,
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
    SourceRanges plans = plans(context.document());
    VerifiedLink.in(context)
        .filter(each -> plans.contain(each.link().range()))
        .filter(each -> Completion.of(context).isOpen(each.link().range()))
        .forEach(each -> each.verdict().gitHubFacts().ifPresent(it -> check(context, each, it)));
  }

  /** List items and table rows; elsewhere a link may be a mere mention. */
  private static SourceRanges plans(RoadmapDocument document) {
    return SourceRanges.of(
        Stream.concat(
            document.listItems().stream().map(ListItem::range),
            document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(Table.Row::range)));
  }

  private static void check(RuleContext context, VerifiedLink verified, GitHubFacts facts) {
    if (facts.state() == null || facts.state() == GitHubFacts.State.OPEN) {
      return;
    }
    context.report(
        verified.link().range(),
        "\"%s\" was %s%s, and this is not marked done; mark it done, or point at what is left"
            .formatted(
                facts.title(),
                facts.state().name().toLowerCase(Locale.ROOT),
                facts.closedOn() == null ? "" : " on " + facts.closedOn()));
  }
}
