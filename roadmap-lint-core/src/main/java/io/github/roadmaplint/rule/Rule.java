package io.github.roadmaplint.rule;

import java.util.Set;

/**
 * Something that a roadmap should keep to. Implementations have a public constructor without
 * parameters, no mutable state, and are named in {@code
 * META-INF/services/io.github.roadmaplint.rule.Rule}.
 */
public interface Rule {
  /** What this rule is; the same at each call. */
  RuleInfo info();

  /**
   * Looks at one document and reports what breaks the rule. Called from several threads at once.
   *
   * @param context the document and all that a rule may look at
   */
  void check(RuleContext context);

  /**
   * The addresses on which this rule wants verdicts, beside those of the document's links. Asked
   * once, before {@link Stage#LINKS}, and of rules of that stage only.
   *
   * @return absolute http and https addresses
   */
  default Set<String> addresses(RuleContext context) {
    return Set.of();
  }
}
