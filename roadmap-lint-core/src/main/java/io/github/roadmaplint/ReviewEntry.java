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
 */
public record ReviewEntry(String path, @Nullable String owner, ReviewStatus review) {
  /** The days from a day to the due date, negative for an overdue review; empty without one. */
  public OptionalLong daysLeft(LocalDate today) {
    return review.due() == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(today, review.due()));
  }
}
