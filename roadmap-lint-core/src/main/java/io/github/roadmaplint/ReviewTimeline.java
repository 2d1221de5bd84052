package io.github.roadmaplint;

import io.github.roadmaplint.calendar.Alignment;
import io.github.roadmaplint.calendar.ReviewSchedule;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import io.github.roadmaplint.rule.freshness.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * The days of a review schedule, for being drawn.
 *
 * @param warnFrom the first day on which the review counts as due soon; null where the roadmap is
 *     exempt or has no due date
 * @param windows the periods in which a review was or is to be done: by the calendar, from the one
 *     after the last update to the one that holds today, at most {@value #MOST_WINDOWS}; otherwise
 *     from the last update to the due date; empty where the roadmap is exempt or no date is known
 * @param announced the next review that the roadmap announces; null where it announces none
 * @param overdueTargets what is planned for a time that has passed, as far as a finding says so
 */
public record ReviewTimeline(
    @Nullable LocalDate warnFrom,
    List<Span> windows,
    @Nullable Span announced,
    List<Span> overdueTargets) {
  /** Nothing is known. */
  public static final ReviewTimeline UNKNOWN = new ReviewTimeline(null, List.of(), null, List.of());

  static final int MOST_WINDOWS = 12;

  public ReviewTimeline {
    windows = List.copyOf(windows);
    overdueTargets = List.copyOf(overdueTargets);
  }

  /**
   * Some days.
   *
   * @param text what the roadmap calls them: {@code Q1 2026}; empty where it does not name them
   * @param first the first day
   * @param last the last day
   */
  public record Span(String text, LocalDate first, LocalDate last) {
    private static Span of(String text, TargetPeriod period) {
      return new Span(text, period.first(), period.last());
    }
  }

  static ReviewTimeline of(RoadmapReview review, LocalDate today, List<Target> overdueTargets) {
    if (review.exempt()) {
      return UNKNOWN;
    }
    Optional<LocalDate> due = review.due();
    return new ReviewTimeline(
        due.map(day -> day.minus(review.schedule().warnBefore())).orElse(null),
        review
            .lastUpdate()
            .map(update -> windows(review.schedule(), update.date(), today))
            .orElse(List.of()),
        review.nextReview().map(next -> Span.of(next.written().text(), next.period())).orElse(null),
        overdueTargets.stream().map(each -> Span.of(each.text(), each.period())).toList());
  }

  private static List<Span> windows(
      ReviewSchedule schedule, LocalDate lastUpdate, LocalDate today) {
    if (schedule.alignment() == Alignment.ROLLING) {
      return List.of(new Span("", lastUpdate.plusDays(1), schedule.due(lastUpdate)));
    }
    List<Span> windows = new ArrayList<>();
    LocalDate last = schedule.periodOf(lastUpdate).getEndInclusive();
    do {
      LocalDateRange period = schedule.periodOf(last.plusDays(1));
      last = period.getEndInclusive();
      windows.add(new Span("", period.getStart(), last));
    } while (windows.size() < MOST_WINDOWS && last.isBefore(today));
    return windows;
  }
}
