package io.github.roadmaplint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap in the calendar of reviews.
 *
 * @param path relative to the root, with {@code /}
 * @param owner the front matter's {@code maintainer}; null where there is none
 * @param review where it stands
 * @param due the last day for the next review: that of {@code review}, or the end of a review that
 *     the roadmap announces where that comes first; null where it is exempt or neither is known
 */
public record ReviewEntry(
    String path, @Nullable String owner, ReviewStatus review, @Nullable LocalDate due) {
  /** The days from a day to the due date, negative for an overdue review; empty without one. */
  public OptionalLong daysLeft(LocalDate today) {
    return due == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(today, due));
  }
}
