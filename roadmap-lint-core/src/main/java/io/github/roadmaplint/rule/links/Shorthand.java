package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.IssueReference;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.rule.RuleContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The links that {@code #30} and {@code owner/repository#30} stand for, where that is wanted. */
final class Shorthand {
  private static final String GITHUB = "https://github.com/";

  private Shorthand() {}

  static Set<String> addresses(RuleContext context) {
    return links(context).stream().map(Link::destination).collect(Collectors.toSet());
  }

  static List<Link> links(RuleContext context) {
    if (!context.option(LinkOptions.SHORTHAND)) {
      return List.of();
    }
    String own = context.configured(LinkOptions.REPOSITORY).orElse("");
    return context.document().issueReferences().stream()
        .filter(each -> !each.repository().isEmpty() || !own.isEmpty())
        .map(each -> link(context, each, own))
        .toList();
  }

  private static Link link(RuleContext context, IssueReference reference, String own) {
    String server = own.isEmpty() ? GITHUB : own.replaceFirst("(?<![^/])[^/]++/[^/]++$", "");
    String repository = reference.repository().isEmpty() ? own : server + reference.repository();
    return new Link(
        Link.Kind.SHORTHAND,
        reference.range(),
        reference.range(),
        reference.range(),
        context.document().source().slice(reference.range()),
        repository + "/issues/" + reference.number());
  }
}
