package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.document.SourceRange;

/**
 * The next review, as the roadmap announces it.
 *
 * @param written the period as written; its offsets mean nothing here
 * @param origin the front matter or the text
 * @param range the announcement
 * @param periodRange the period alone
 */
public record AnnouncedReview(
    PeriodMatch written, Origin origin, SourceRange range, SourceRange periodRange) {
  /** When it is announced for. */
  public TargetPeriod period() {
    return written.period();
  }
}
