package io.github.roadmaplint;

/**
 * A defect in a rule that showed while it checked a file: an internal error, never the roadmap's
 * fault.
 *
 * @param rule the rule's id
 * @param path the file, relative to the root of the run
 * @param cause what the rule threw
 */
public record RuleFailure(String rule, String path, Throwable cause) {
  /** What went wrong and what to do, in a sentence that names the file. */
  public String problem() {
    return "%s: internal error: the rule %s broke down (%s); please report this, with the roadmap if you can"
        .formatted(path, rule, cause);
  }
}
