package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.document.SourceRange;
import java.util.List;

/**
 * The next review, as the roadmap announces it.
 *
 * @param written the period as written; its offsets mean nothing here
 * @param origin the front matter or the text
 * @param range the announcement
 * @param pieces where each piece of the period stands, or where all of them do
 */
public record AnnouncedReview(
    PeriodMatch written, Origin origin, SourceRange range, List<SourceRange> pieces) {
  /** Never without pieces. */
  public AnnouncedReview {
    pieces = List.copyOf(pieces);
  }

  /** When it is announced for. */
  public TargetPeriod period() {
    return written.period();
  }
}
