package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.ReviewSchedule;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.calendar.Verdict;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.RuleContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known about the reviews of one roadmap. Immutable. */
public final class RoadmapReview {
  private final LocalDate today;
  private final boolean exempt;
  private final ReviewSchedule schedule;
  private final StatedCadence cadence;
  private final List<StatedCadence> promises;
  private final List<DateStatement> updates;
  private final Optional<LastUpdate> lastUpdate;
  private final List<AnnouncedReview> nextReviews;
  private final List<DateStatement> unreadableNextReviews;
  private final PeriodReader periods;

  RoadmapReview(ReviewReader reader) {
    today = reader.today();
    exempt = reader.exempt();
    promises = reader.cadences().promises();
    cadence = reader.cadences().cadence(promises);
    schedule = reader.cadences().schedule(cadence);
    updates = reader.updates();
    lastUpdate = reader.lastUpdate(updates);
    nextReviews = reader.nextReviews();
    unreadableNextReviews = reader.unreadableNextReviews();
    periods = reader.periods();
  }

  /** What is known about the reviews of the context's document. */
  public static RoadmapReview of(RuleContext context) {
    return context.once(RoadmapReview.class, () -> new RoadmapReview(new ReviewReader(context)));
  }

  /** Whether the roadmap's status says that nobody reviews it any more. */
  public boolean exempt() {
    return exempt;
  }

  /** When it was last updated, empty where nothing tells. */
  public Optional<LastUpdate> lastUpdate() {
    return lastUpdate;
  }

  /** How often it is reviewed. */
  public StatedCadence cadence() {
    return cadence;
  }

  /** When reviews are due. */
  public ReviewSchedule schedule() {
    return schedule;
  }

  /** The last day on which it is fresh without another review; empty where no date is known. */
  public Optional<LocalDate> due() {
    return lastUpdate.map(update -> schedule.due(update.date()));
  }

  /**
   * The last day on which nobody misses a review: the due date, or the end of an announced review
   * where that comes first; empty where the roadmap is exempt or neither is known.
   */
  public Optional<LocalDate> reviewBy() {
    return exempt
        ? Optional.empty()
        : Stream.concat(
                due().stream(), nextReviews.stream().map(announced -> announced.period().last()))
            .min(Comparator.naturalOrder());
  }

  /** Where today lies; empty where the roadmap is exempt or no date is known. */
  public Optional<Verdict> verdict() {
    return exempt
        ? Optional.empty()
        : lastUpdate.map(update -> schedule.verdict(update.date(), today));
  }

  /** The next review that the roadmap announces: the first where it does so several times. */
  public Optional<AnnouncedReview> nextReview() {
    return nextReviews.stream().findFirst();
  }

  /** Whether the announced review lies in a period that has ended. */
  public boolean nextReviewOverdue() {
    return nextReview().map(next -> next.period().endedBefore(today)).orElse(false);
  }

  /**
   * Whether the announced review does not come after the last update: neither after its period, nor
   * as a day or a shorter period that begins later.
   */
  public boolean nextReviewTooEarly() {
    if (nextReview().isEmpty() || lastUpdate.isEmpty()) {
      return false;
    }
    TargetPeriod announced = nextReview().get().period();
    LocalDate update = lastUpdate.get().date();
    return !announced.first().isAfter(update)
        && !announced.last().isAfter(schedule.periodOf(update).getEndInclusive());
  }

  /** Whether the announced review comes after the day on which it is due. */
  public boolean nextReviewTooLate() {
    return nextReview().isPresent()
        && due().map(due -> nextReview().get().period().first().isAfter(due)).orElse(false);
  }

  /**
   * What a review done today changes: each date of the last update becomes today, and each
   * announced review moves one cadence on where it does not fit any more, all in the form in which
   * they are written. Empty where today's review is noted already, or where there is no date to
   * set.
   */
  public List<TextEdit> stamp() {
    return new ReviewStamp(this).edits();
  }

  /** Whether the roadmap itself says when it was updated, so that a review can be noted. */
  public boolean dated() {
    return updates.stream().anyMatch(DateStatement::replaceable);
  }

  /** All places that announce the next review, the front matter's first. */
  List<AnnouncedReview> nextReviews() {
    return nextReviews;
  }

  /** What the roadmap's prose promises. */
  List<StatedCadence> promises() {
    return promises;
  }

  /** All places that say when it was updated, the front matter's first. */
  List<DateStatement> updates() {
    return updates;
  }

  /**
   * Where it says when it was updated, and when the next review is; the other rules judge these.
   */
  List<SourceRange> statements() {
    return Stream.concat(
            updates.stream().map(DateStatement::range),
            nextReviews.stream().map(AnnouncedReview::range))
        .toList();
  }

  /** How often and who says so: {@code promised in line 153: every quarter}. */
  String schedulePlace() {
    return cadence.origin() == Origin.TEXT
        ? cadence.place()
        : cadence.cadence().label() + " " + cadence.place();
  }

  /** Front matter keys that should announce the next review and do not. */
  List<DateStatement> unreadableNextReviews() {
    return unreadableNextReviews;
  }

  PeriodReader periods() {
    return periods;
  }

  LocalDate today() {
    return today;
  }
}
