package io.github.roadmaplint.report.html;

import io.github.roadmaplint.document.SafeHtml;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RulePage;
import java.util.Optional;

/**
 * The page of a rule.
 *
 * @param id the rule's
 * @param html safe HTML
 */
record RuleText(String id, String html) {
  /** Empty for a rule without a page. */
  static Optional<RuleText> of(Rule rule, SafeHtml markdown) {
    return RulePage.of(rule)
        .map(page -> new RuleText(rule.info().id(), markdown.of(page.markdown())));
  }
}
