package io.github.roadmaplint.rule;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a rule declares about itself.
 *
 * @param id {@code category/name}, never changed once released
 * @param summary what breaks it, one sentence without a full stop
 * @param recommended its severity in the preset {@code recommended}
 * @param strict its severity in the preset {@code strict}
 * @param fixable whether some of its findings carry edits
 * @param stage when it runs
 * @param options what it reads
 * @param comesWithTime whether it can break on a roadmap that nobody touches, for a day has passed
 */
public record RuleInfo(
    String id,
    String summary,
    Severity recommended,
    Severity strict,
    boolean fixable,
    Stage stage,
    List<Option<?>> options,
    boolean comesWithTime) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*");

  /**
   * @throws NullPointerException if it has no summary, severity or stage
   * @throws IllegalArgumentException if the id is not of the form {@code category/name} in lower
   *     case
   */
  public RuleInfo {
    if (!isId(id)) {
      throw new IllegalArgumentException("not of the form category/name: " + id);
    }
    Objects.requireNonNull(summary, "no summary");
    Objects.requireNonNull(recommended, "no severity in the preset recommended");
    Objects.requireNonNull(strict, "no severity in the preset strict");
    Objects.requireNonNull(stage, "no stage");
    options = List.copyOf(options);
  }

  /** Whether a text has the form of a rule's id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** A rule on the document alone that cannot fix anything. */
  public static RuleInfo of(
      String id, String summary, Severity recommended, Severity strict, Option<?>... options) {
    return new RuleInfo(
        id, summary, recommended, strict, false, Stage.DOCUMENT, List.of(options), false);
  }

  /** The same rule, able to fix some of its findings. */
  public RuleInfo withFixes() {
    return new RuleInfo(id, summary, recommended, strict, true, stage, options, comesWithTime);
  }

  /** The same rule in another stage. */
  public RuleInfo inStage(Stage other) {
    return new RuleInfo(id, summary, recommended, strict, fixable, other, options, comesWithTime);
  }

  /** The same rule, breaking on a roadmap that nobody touches, for a day has passed. */
  public RuleInfo comingWithTime() {
    return new RuleInfo(id, summary, recommended, strict, fixable, stage, options, true);
  }

  /** The part of the id before the slash. */
  public String category() {
    return id.substring(0, id.indexOf('/'));
  }
}
