package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.SourcePosition;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something that breaks a rule. Ordered by path, range and rule.
 *
 * @param rule the rule's id
 * @param severity how much it matters in this run; never {@link Severity#OFF}
 * @param path the file, relative to the root of the run, with {@code /}
 * @param range where in the text
 * @param start where in the file, for people
 * @param end after the last unit, for people
 * @param message what is wrong and what to do
 * @param edits what mends it; empty where a person must
 * @param onTheWhole whether it speaks of the roadmap as a whole, so that what is written at its
 *     range says nothing of it
 */
public record Finding(
    String rule,
    Severity severity,
    String path,
    SourceRange range,
    SourcePosition start,
    SourcePosition end,
    String message,
    List<TextEdit> edits,
    boolean onTheWhole)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::range)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /**
   * @throws NullPointerException if it has no message
   * @throws IllegalArgumentException if its severity is {@link Severity#OFF}
   */
  public Finding {
    Objects.requireNonNull(message, "a finding without a message");
    if (severity == Severity.OFF) {
      throw new IllegalArgumentException("a finding of the severity off: " + message);
    }
    edits = List.copyOf(edits);
  }

  /** A finding on what is written at its range. */
  public Finding(
      String rule,
      Severity severity,
      String path,
      SourceRange range,
      SourcePosition start,
      SourcePosition end,
      String message,
      List<TextEdit> edits) {
    this(rule, severity, path, range, start, end, message, edits, false);
  }

  /** Whether {@code roadmap:fix} can mend it. */
  public boolean fixable() {
    return !edits.isEmpty();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
