package io.github.roadmaplint.rule.suppression;

import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.util.Set;
import java.util.stream.Collectors;

/** A suppression of a rule that does not exist, which silences nothing. */
public final class UnknownRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "suppression/unknown-rule",
              "A suppression names a rule that does not exist",
              Severity.WARNING,
              Severity.ERROR)
          .inStage(Stage.SUPPRESSIONS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
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
