package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import java.util.Comparator;
import java.util.List;

/** What the tests of this category share. */
final class Lint {
  private Lint() {}

  /** A roadmap that is reviewed every quarter and says when it was and will be. */
  static String announcing(String updated, String next) {
    return "**This roadmap is reviewed and updated every quarter** to stay current. The next\n"
        + "scheduled review is planned for "
        + next
        + ".\n\nLast updated: "
        + updated
        + "\n";
  }

  static String fixed(String text, List<Finding> findings) {
    StringBuilder out = new StringBuilder(text);
    findings.stream()
        .flatMap(finding -> finding.edits().stream())
        .sorted(Comparator.comparingInt(TextEdit::start).reversed())
        .forEach(edit -> out.replace(edit.start(), edit.end(), edit.replacement()));
    return out.toString();
  }
}
