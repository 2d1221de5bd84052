package io.github.roadmaplint.fuzz;

import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;

/** Bytes as a roadmap, before all rules. */
public final class RulesFuzz {
  private RulesFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      FuzzLinter.lint(SourceText.decode(bytes));
    } catch (RoadmapLimitException e) {
      // Too much of something, which the message tells.
    }
  }
}
