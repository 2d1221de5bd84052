package io.github.roadmaplint;

import java.util.Comparator;
import java.util.List;

/**
 * When the reviews of roadmaps are due.
 *
 * @param entries one for each roadmap, what is due first at the top, those without a due date last
 * @param unread the roadmaps that could not be read, ordered by path; {@code entries} does not have
 *     them
 */
public record ScheduledReviews(List<ReviewEntry> entries, List<UnreadRoadmap> unread) {
  public ScheduledReviews {
    entries =
        entries.stream()
            .sorted(
                Comparator.comparing(
                        ReviewEntry::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ReviewEntry::path))
            .toList();
    unread = UnreadRoadmap.byPath(unread);
  }
}
