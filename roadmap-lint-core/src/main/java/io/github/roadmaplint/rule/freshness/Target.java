package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.document.SourceRange;

/**
 * A period for which something is planned that is not marked done.
 *
 * @param range where the period stands
 * @param text the period as written
 * @param period what it means
 */
public record Target(SourceRange range, String text, TargetPeriod period) {}
