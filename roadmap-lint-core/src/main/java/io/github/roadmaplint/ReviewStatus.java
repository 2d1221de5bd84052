package io.github.roadmaplint;

import io.github.roadmaplint.rule.freshness.LastUpdate;
import io.github.roadmaplint.rule.freshness.Origin;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a roadmap stands in its review schedule.
 *
 * @param lastUpdated the day of the last update; null where nothing tells
 * @param lastUpdatedFrom what told that day; null where nothing did
 * @param cadence how often it is reviewed, for people: {@code quarterly}; null where it is exempt
 *     or not known
 * @param due the last day on which the roadmap is fresh without another review; null where it is
 *     exempt or not known
 * @param verdict fresh or not
 */
public record ReviewStatus(
    @Nullable LocalDate lastUpdated,
    @Nullable Evidence lastUpdatedFrom,
    @Nullable String cadence,
    @Nullable LocalDate due,
    Verdict verdict) {
  /** Nothing is known. */
  public static final ReviewStatus UNKNOWN =
      new ReviewStatus(null, null, null, null, Verdict.UNKNOWN);

  private static final List<Verdict> WORST_VERDICTS_FIRST =
      List.of(Verdict.STALE, Verdict.UNKNOWN, Verdict.DUE_SOON, Verdict.FRESH, Verdict.EXEMPT);

  /**
   * What needs somebody most comes first: what is stale, then what nobody can tell, what is due
   * soon, what is fresh, and what is exempt; among equals what is due earlier.
   */
  public static final Comparator<ReviewStatus> WORST_FIRST =
      Comparator.comparing((ReviewStatus each) -> WORST_VERDICTS_FIRST.indexOf(each.verdict()))
          .thenComparing(
              ReviewStatus::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  static ReviewStatus of(RoadmapReview review) {
    Optional<LastUpdate> update = review.lastUpdate();
    boolean known = update.isPresent() && !review.exempt();
    return new ReviewStatus(
        update.map(LastUpdate::date).orElse(null),
        update.map(each -> Evidence.of(each.origin())).orElse(null),
        known ? review.cadence().cadence().label() : null,
        known ? review.due().orElse(null) : null,
        review.exempt()
            ? Verdict.EXEMPT
            : review.verdict().map(each -> Verdict.valueOf(each.name())).orElse(Verdict.UNKNOWN));
  }

  /** What tells when a roadmap was last updated. */
  public enum Evidence {
    /** A key of the front matter. */
    FRONT_MATTER,
    /** A "Last updated" line. */
    TEXT,
    /** The last commit. */
    GIT;

    private static Evidence of(Origin origin) {
      return switch (origin) {
        case FRONT_MATTER -> FRONT_MATTER;
        case HISTORY -> GIT;
        default -> TEXT;
      };
    }

    /** The name as reports write it: {@code front-matter}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Fresh or not. */
  public enum Verdict {
    /** Reviewed in time. */
    FRESH,
    /** The review is due within the days of warning. */
    DUE_SOON,
    /** The review is overdue. */
    STALE,
    /** Its status says that nobody reviews it any more. */
    EXEMPT,
    /** No date was found. */
    UNKNOWN;

    /** The name as reports write it: {@code due-soon}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
