package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.Cadence;
import io.github.roadmaplint.document.SourceRange;

/**
 * How often a roadmap is reviewed and who says so.
 *
 * @param cadence how often
 * @param origin who says so
 * @param range where it stands; the first line where the roadmap itself does not say it
 * @param place where it stands, for people: {@code promised in line 153: every quarter}
 */
public record StatedCadence(Cadence cadence, Origin origin, SourceRange range, String place) {}
