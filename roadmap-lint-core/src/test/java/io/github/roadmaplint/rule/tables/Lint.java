package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.RuleTester;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import java.util.Comparator;
import java.util.List;

/** Runs a rule of this category on a text. */
final class Lint {
  private Lint() {}

  /** The parts of the text that the findings are about. */
  static List<String> slices(Rule rule, String text) {
    SourceText source = SourceText.of(text);
    return RuleTester.of(rule).lint(text).stream()
        .map(finding -> source.slice(finding.range()))
        .toList();
  }

  static String message(Rule rule, String text) {
    return RuleTester.of(rule).lint(text).get(0).message();
  }

  /** The text after all edits of one round. */
  static String fixed(Rule rule, String text) {
    StringBuilder result = new StringBuilder(text);
    RuleTester.of(rule).lint(text).stream()
        .map(Finding::edits)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(TextEdit::start).reversed())
        .forEach(edit -> result.replace(edit.start(), edit.end(), edit.replacement()));
    return result.toString();
  }
}
