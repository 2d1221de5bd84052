package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.rule.Completion;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
    List<VerifiedLink> closed = VerifiedLink.in(context).filter(ClosedIssue::isClosed).toList();
    if (closed.isEmpty()) {
      return;
    }
    SourceRanges plans = plans(context.document());
    Completion completion = Completion.of(context);
    for (VerifiedLink each : closed) {
      if (plans.contain(each.link().range()) && completion.isOpen(each.link().range())) {
        report(context, each.link(), each.verdict().gitHubFacts().orElseThrow());
      }
    }
  }

  private static boolean isClosed(VerifiedLink verified) {
    return verified
        .verdict()
        .gitHubFacts()
        .map(GitHubFacts::state)
        .filter(state -> state != GitHubFacts.State.OPEN)
        .isPresent();
  }

  /** List items and table rows; elsewhere a link may be a mere mention. */
  private static SourceRanges plans(RoadmapDocument document) {
    List<SourceRange> plans = new ArrayList<>();
    document.listItems().forEach(item -> plans.add(item.range()));
    document.tables().forEach(table -> table.rows().forEach(row -> plans.add(row.range())));
    return SourceRanges.of(plans);
  }

  private static void report(RuleContext context, Link link, GitHubFacts facts) {
    context.report(
        link.range(),
        "\"%s\" was %s%s, and this is not marked done; mark it done, or point at what is left"
            .formatted(
                facts.title(),
                facts.state().name().toLowerCase(Locale.ROOT),
                facts.closedOn() == null ? "" : " on " + facts.closedOn()));
  }
}
