package io.github.roadmaplint;

import io.github.roadmaplint.rule.Finding;

/**
 * A finding that a comment in the roadmap silences, so that it does not count.
 *
 * @param finding what was found
 * @param reason why it is silenced, as the comment says it; empty where it does not
 */
public record SuppressedFinding(Finding finding, String reason) {}
