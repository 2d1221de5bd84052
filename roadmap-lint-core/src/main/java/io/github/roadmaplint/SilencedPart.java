package io.github.roadmaplint;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.document.Suppression.Kind;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The part of a text in which a comment silences one rule. */
record SilencedPart(Suppression comment, SourceRange scope) {
  /**
   * The parts for a rule. A comment that enables the rule ends them, whatever else stays silenced.
   *
   * @param comments in the order of the text
   */
  static List<SilencedPart> of(RuleInfo rule, List<Suppression> comments) {
    List<SilencedPart> parts = new ArrayList<>();
    int enabledAgain = Integer.MAX_VALUE;
    for (int i = comments.size() - 1; i >= 0; i--) {
      Suppression comment = comments.get(i);
      if (!isAbout(rule, comment)) {
        continue;
      }
      if (comment.kind() == Kind.ENABLE) {
        enabledAgain = comment.range().start();
      } else {
        SourceRange scope = comment.scope();
        int end =
            comment.kind() == Kind.DISABLE ? Math.min(scope.end(), enabledAgain) : scope.end();
        parts.add(new SilencedPart(comment, new SourceRange(scope.start(), end)));
      }
    }
    Collections.reverse(parts);
    return parts;
  }

  private static boolean isAbout(RuleInfo rule, Suppression comment) {
    return comment.rules().isEmpty()
        ? rule.stage() != Stage.SUPPRESSIONS
        : comment.rules().stream().anyMatch(name -> name.id().equals(rule.id()));
  }

  /** Whether something that begins there is silenced. */
  boolean holds(SourceRange range) {
    return !scope.isEmpty()
        && (scope.contains(range.start()) || scope.end() == range.start() && range.isEmpty());
  }
}
