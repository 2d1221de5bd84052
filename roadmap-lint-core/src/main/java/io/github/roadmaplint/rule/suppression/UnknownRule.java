package io.github.roadmaplint.rule.suppression;

import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.document.UnknownDirective;
import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A suppression of a rule that does not exist, which silences nothing, or one that is misspelt:
 * behind such an {@code enable} all stays silent.
 */
public final class UnknownRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "suppression/unknown-rule",
              "A suppression is misspelt, or names a rule that does not exist",
              Severity.WARNING,
              Severity.ERROR)
          .inStage(Stage.SUPPRESSIONS);
  private static final List<String> DIRECTIVES =
      Stream.of(Suppression.Kind.values()).map(Suppression.Kind::directive).toList();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    checkDirectives(context);
    if (context.document().suppressions().isEmpty()) {
      return;
    }
    Set<String> known = context.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    NearestName nearest = new NearestName(known);
    for (Suppression suppression : context.document().suppressions()) {
      for (Suppression.RuleReference reference : suppression.rules()) {
        if (!known.contains(reference.id())) {
          context.report(reference.range(), message(reference.id(), nearest));
        }
      }
    }
  }

  private static void checkDirectives(RuleContext context) {
    NearestName nearest = new NearestName(DIRECTIVES);
    for (UnknownDirective unknown : context.document().unknownDirectives()) {
      nearest
          .to(unknown.name())
          .ifPresent(
              meant ->
                  context.report(
                      unknown.range(),
                      "There is no comment '%s'; write 'roadmap-lint-%s'"
                          .formatted(context.document().source().slice(unknown.range()), meant)));
    }
  }

  private static String message(String id, NearestName known) {
    return "There is no rule '%s'; %s"
        .formatted(
            id,
            known
                .to(id)
                .map(nearest -> "write '" + nearest + "' if you mean that")
                .orElse("remove it, or name a rule that exists"));
  }
}
