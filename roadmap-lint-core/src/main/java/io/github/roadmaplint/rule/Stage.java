package io.github.roadmaplint.rule;

/** When a rule runs. */
public enum Stage {
  /** At once, on the document alone. */
  DOCUMENT,
  /** After the links of all documents were verified; see {@link RuleContext#linkVerdict}. */
  LINKS,
  /** Last, when all other findings are known; see {@link RuleContext#suppressed}. */
  SUPPRESSIONS
}
