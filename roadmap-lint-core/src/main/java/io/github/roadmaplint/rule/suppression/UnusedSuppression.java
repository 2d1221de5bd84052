package io.github.roadmaplint.rule.suppression;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.document.Suppression.Kind;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A suppression that suppresses nothing. It is not spoken of where another day, the network or
 * another configuration might give it something to suppress.
 */
public final class UnusedSuppression implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "suppression/unused",
              "A suppression suppresses nothing",
              Severity.WARNING,
              Severity.WARNING)
          .inStage(Stage.SUPPRESSIONS)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Map<Suppression, Set<String>> names = new IdentityHashMap<>();
    context
        .document()
        .suppressions()
        .forEach(
            each ->
                names.put(
                    each,
                    each.rules().stream()
                        .map(Suppression.RuleReference::id)
                        .collect(Collectors.toSet())));
    List<Suppression> unused =
        context.document().suppressions().stream()
            .filter(each -> namesFit(each, context) && isUnused(each, context, names))
            .toList();
    CommentRemovals removals =
        new CommentRemovals(
            context.document().source(), unused.stream().map(Suppression::range).toList());
    unused.forEach(each -> report(each, context, removals));
  }

  private static void report(
      Suppression suppression, RuleContext context, CommentRemovals removals) {
    String what =
        suppression.kind() == Kind.ENABLE
            ? "This comment enables what nothing has disabled"
            : "This comment suppresses nothing";
    context.report(
        suppression.range(),
        removals.wouldShow(suppression.range())
            ? what + "; remove it, and see that what stands around it is still rendered apart"
            : what + "; remove it",
        removals.of(suppression.range()).stream().toList());
  }

  /** A wrong name is another rule's business; and some rules may have something to say later. */
  private static boolean namesFit(Suppression suppression, RuleContext context) {
    return suppression.rules().stream()
        .allMatch(
            reference ->
                context.rules().stream()
                    .filter(rule -> rule.id().equals(reference.id()))
                    .anyMatch(rule -> suppression.kind() == Kind.ENABLE || context.isFinal(rule)));
  }

  private static boolean isUnused(
      Suppression suppression, RuleContext context, Map<Suppression, Set<String>> names) {
    return suppression.kind() == Kind.ENABLE
        ? context.document().suppressions().stream()
            .noneMatch(each -> mayEnd(suppression, each, names))
        : context.suppressed(suppression) == 0
            && context.document().links().stream()
                .filter(link -> suppression.scope().contains(link.range()))
                .noneMatch(link -> suppression.rules().isEmpty() && isOpen(link, context));
  }

  private static boolean mayEnd(
      Suppression enable, Suppression disable, Map<Suppression, Set<String>> names) {
    int at = enable.range().start();
    if (disable.kind() != Kind.DISABLE
        || disable.range().start() >= at
        || disable.scope().end() < at) {
      return false;
    }
    return disable.rules().isEmpty()
        || enable.rules().isEmpty()
        || !Collections.disjoint(names.get(disable), names.get(enable));
  }

  /** Whether nobody knows what became of the link's address. */
  private static boolean isOpen(Link link, RuleContext context) {
    return context.linkVerdict(link).filter(verdict -> !verdict.status().isKnown()).isPresent();
  }
}
