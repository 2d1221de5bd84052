package io.github.roadmaplint.rule;

import java.util.List;

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
 */
public record RuleInfo(
    String id,
    String summary,
    Severity recommended,
    Severity strict,
    boolean fixable,
    Stage stage,
    List<Option<?>> options) {
  /**
   * @throws IllegalArgumentException if the id is not of the form {@code category/name} in lower
   *     case
   */
  public RuleInfo {
    if (!id.matches("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("not of the form category/name: " + id);
    }
    options = List.copyOf(options);
  }

  /** A rule on the document alone that cannot fix anything. */
  public static RuleInfo of(
      String id, String summary, Severity recommended, Severity strict, Option<?>... options) {
    return new RuleInfo(id, summary, recommended, strict, false, Stage.DOCUMENT, List.of(options));
  }

  /** The same rule, able to fix some of its findings. */
  public RuleInfo withFixes() {
    return new RuleInfo(id, summary, recommended, strict, true, stage, options);
  }

  /** The same rule in another stage. */
  public RuleInfo inStage(Stage other) {
    return new RuleInfo(id, summary, recommended, strict, fixable, other, options);
  }

  /** The part of the id before the slash. */
  public String category() {
    return id.substring(0, id.indexOf('/'));
  }
}
