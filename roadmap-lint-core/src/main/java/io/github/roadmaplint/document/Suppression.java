package io.github.roadmaplint.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comment that silences rules: {@code <!-- roadmap-lint-disable RULE... -- why -->} and its kin.
 *
 * @param kind what it does
 * @param range the comment
 * @param rules the rules that it names; none means all
 * @param reason what stands after {@code --}; empty where nothing does
 * @param scope the part of the text that it silences, for each of its rules up to where a comment
 *     enables that one; empty for {@link Kind#ENABLE}
 */
public record Suppression(
    Kind kind, SourceRange range, List<RuleReference> rules, String reason, SourceRange scope) {
  public Suppression {
    rules = List.copyOf(rules);
  }

  /**
   * A rule's id in a suppression.
   *
   * @param id as written
   * @param range where it stands
   */
  public record RuleReference(String id, SourceRange range) {}

  /** The directives. */
  public enum Kind {
    /** {@code roadmap-lint-disable}: up to where the rule is enabled again, or the end. */
    DISABLE,
    /** {@code roadmap-lint-enable}. */
    ENABLE,
    /** {@code roadmap-lint-disable-line}: the line of the comment. */
    DISABLE_LINE,
    /** {@code roadmap-lint-disable-next-line}: the line after the comment. */
    DISABLE_NEXT_LINE,
    /** {@code roadmap-lint-disable-file}: the whole file. */
    DISABLE_FILE;

    /** As a comment names it, after {@code roadmap-lint-}. */
    public String directive() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String directive) {
      return Stream.of(values()).filter(kind -> kind.directive().equals(directive)).findFirst();
    }
  }
}
