package io.github.roadmaplint.report;

import io.github.roadmaplint.ReviewStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Says how long a roadmap stays fresh.
 *
 * @param today the day it is said on
 * @param review where the roadmap stands
 */
public record FreshnessOutlook(LocalDate today, ReviewStatus review) {
  /** The end of a sentence whose subject is the roadmap. */
  public String text() {
    return switch (review.verdict()) {
      case FRESH, DUE_SOON -> "fresh until %s, %s left%s".formatted(due(), days(), evidence());
      case STALE -> "stale since %s, %s ago%s".formatted(due().plusDays(1), days(), evidence());
      case EXEMPT -> "exempt from reviews" + evidence();
      case UNKNOWN -> "nobody can say how fresh it is: no date was found";
    };
  }

  private LocalDate due() {
    return Objects.requireNonNull(review.due());
  }

  private String days() {
    long days = Math.abs(ChronoUnit.DAYS.between(today, due()));
    return days + (days == 1 ? " day" : " days");
  }

  private String evidence() {
    if (review.lastUpdated() == null) {
      return "";
    }
    String cadence = review.cadence() == null ? "" : ", reviewed " + review.cadence();
    return " (last updated " + review.lastUpdated() + cadence + ")";
  }
}
