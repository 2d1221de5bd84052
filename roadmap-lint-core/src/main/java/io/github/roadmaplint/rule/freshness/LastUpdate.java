package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.document.SourceRange;
import java.time.LocalDate;

/**
 * What tells when a roadmap was last updated.
 *
 * @param date the day; the last one, but not after today, where the roadmap names a month only
 * @param origin what told it
 * @param range where it stands; the first line where the roadmap itself does not say it
 * @param place where it stands, for people: {@code from front matter, line 4}
 */
public record LastUpdate(LocalDate date, Origin origin, SourceRange range, String place) {}
