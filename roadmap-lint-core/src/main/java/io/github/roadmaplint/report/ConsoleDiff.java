package io.github.roadmaplint.report;

import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.util.List;

/** A unified diff for people, safe to print whatever the files hold. */
public final class ConsoleDiff {
  private final Colour colour;

  /**
   * @param colour whether to use ANSI colours
   */
  public ConsoleDiff(boolean colour) {
    this.colour = Colour.of(colour);
  }

  /**
   * The lines to print.
   *
   * @param unifiedDiff the diff, line by line
   */
  public List<ConsoleLine> lines(List<String> unifiedDiff) {
    return unifiedDiff.stream()
        .map(line -> new ConsoleLine(Severity.INFO, coloured(line, SafeText.of(line))))
        .toList();
  }

  private String coloured(String line, String safe) {
    if (line.startsWith("--- ") || line.startsWith("+++ ")) {
      return colour.strong(safe);
    }
    if (line.startsWith("@@")) {
      return colour.faint(safe);
    }
    if (line.startsWith("+")) {
      return colour.added(safe);
    }
    return line.startsWith("-") ? colour.removed(safe) : safe;
  }
}
