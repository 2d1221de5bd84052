package io.github.roadmaplint;

/**
 * A defect in a rule that showed while it checked a file: an internal error, never the roadmap's
 * fault.
 *
 * @param rule the rule's id
 * @param path the file, relative to the root of the run
 * @param cause what the rule threw; something else that names its class where it cannot be told
 */
public record RuleFailure(String rule, String path, Throwable cause) {
  public RuleFailure {
    cause = tellable(cause);
  }

  /** What went wrong and what to do, in a sentence that names the file. */
  public String problem() {
    return "%s: internal error: the rule %s broke down (%s); please report this, with the roadmap if you can"
        .formatted(path, rule, cause);
  }

  /** What cannot say what it is would break all reports down that tell of it. */
  private static Throwable tellable(Throwable thrown) {
    try {
      thrown.toString();
      return thrown;
    } catch (RuntimeException | Error e) {
      RuntimeException instead =
          new IllegalStateException(thrown.getClass().getName() + ", which has no message");
      instead.setStackTrace(thrown.getStackTrace());
      return instead;
    }
  }
}
