package io.github.roadmaplint.report;

import io.github.roadmaplint.rule.Severity;

/**
 * A line for a terminal or a log.
 *
 * @param level how much it matters; never {@link Severity#OFF}
 * @param text without a line ending
 */
public record ConsoleLine(Severity level, String text) {}
