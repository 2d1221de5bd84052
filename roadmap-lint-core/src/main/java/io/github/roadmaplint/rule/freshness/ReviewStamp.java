package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.fix.TextEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Notes a review that was done today. */
final class ReviewStamp {
  private final RoadmapReview review;

  ReviewStamp(RoadmapReview review) {
    this.review = review;
  }

  List<TextEdit> edits() {
    if (!review.dated()) {
      return List.of();
    }
    List<TextEdit> edits = new ArrayList<>();
    for (DateStatement each : review.updates()) {
      if (each.replaceable()) {
        edits.addAll(DateEdits.of(each, review.today(), review));
      }
    }
    review.nextReviews().stream()
        .filter(next -> !fits(next.period()))
        .map(this::moved)
        .forEach(edits::addAll);
    edits.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return List.copyOf(edits);
  }

  /** Whether what is announced is right after a review today. */
  private boolean fits(TargetPeriod announced) {
    LocalDate today = review.today();
    return announced.last().isAfter(review.schedule().periodOf(today).getEndInclusive())
        && !announced.first().isAfter(review.schedule().due(today));
  }

  /** The day one cadence from today lies in the schedule's next period, so its period fits. */
  private List<TextEdit> moved(AnnouncedReview next) {
    LocalDate day = review.today().plus(review.cadence().cadence().period());
    return DateEdits.of(
        next.pieces(), next.written().text(), next.written().rewrittenFor(day, review.periods()));
  }
}
