package io.github.roadmaplint;

/**
 * A defect in a rule that showed while it checked a file: an internal error, never the roadmap's
 * fault.
 *
 * @param rule the rule's id
 * @param path the file, relative to the root of the run
 * @param cause what the rule threw
 */
public record RuleFailure(String rule, String path, Throwable cause) {}
