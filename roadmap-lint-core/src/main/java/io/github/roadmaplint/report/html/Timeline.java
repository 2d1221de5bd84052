package io.github.roadmaplint.report.html;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.ReviewTimeline;
import io.github.roadmaplint.ReviewTimeline.Span;
import io.github.roadmaplint.unicode.SafeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of a roadmap as a drawing, and the same in words.
 *
 * @param ticks the axis
 * @param bars what takes time
 * @param marks what happens on a day
 * @param today where today is, in percent
 * @param facts what each sign means here, in words
 */
record Timeline(
    List<TimeScale.Tick> ticks, List<Bar> bars, List<Mark> marks, String today, List<Fact> facts) {
  /** What lies further back than that is not drawn, only said. */
  private static final int MOST_YEARS_BACK = 3;

  /**
   * Some days.
   *
   * @param kind {@code fresh}, {@code soon}, {@code stale}, {@code window} or {@code announced}
   * @param x the left end, in percent
   * @param width in percent
   */
  record Bar(String kind, String x, String width) {}

  /**
   * A day.
   *
   * @param kind {@code updated}, {@code due} or {@code target}
   * @param x in percent
   */
  record Mark(String kind, String x) {}

  /**
   * A fact.
   *
   * @param kind that of its bar or mark
   * @param name what it is
   * @param text when it is
   */
  record Fact(String kind, String name, String text) {}

  /** Null where no date is known. */
  static @Nullable Timeline of(FileReport file, LocalDate today) {
    ReviewStatus review = file.review();
    LocalDate updated = review.lastUpdated();
    if (updated == null) {
      return null;
    }
    ReviewTimeline times = file.timeline();
    TimeScale scale = scale(review, times, updated, today);
    Drawing drawing = new Drawing(scale);
    times.windows().forEach(span -> drawing.bar("window", span.first(), span.last()));
    Span announced = times.announced();
    if (announced != null) {
      drawing.bar("announced", announced.first(), announced.last());
    }
    LocalDate due = review.due();
    LocalDate warnFrom = times.warnFrom();
    if (due != null && warnFrom != null) {
      LocalDate soon = warnFrom.isBefore(updated) ? updated : warnFrom;
      drawing.bar("fresh", updated, soon.minusDays(1));
      drawing.bar("soon", soon, due);
      drawing.bar("stale", due.plusDays(1), today);
      drawing.mark("due", due);
    }
    drawing.mark("updated", updated);
    times.overdueTargets().stream()
        .map(Span::last)
        .filter(day -> day.isAfter(scale.first()))
        .distinct()
        .forEach(day -> drawing.mark("target", day));
    return new Timeline(
        scale.ticks(),
        drawing.bars,
        drawing.marks,
        TimeScale.percent(scale.at(today)),
        facts(review, times, updated, today));
  }

  private static TimeScale scale(
      ReviewStatus review, ReviewTimeline times, LocalDate updated, LocalDate today) {
    List<LocalDate> days =
        Stream.of(
                Stream.of(updated, today),
                Stream.ofNullable(review.due()),
                Stream.ofNullable(times.announced()).flatMap(Timeline::ends),
                times.windows().stream().flatMap(Timeline::ends),
                times.overdueTargets().stream()
                    .map(Span::last)
                    .filter(day -> day.isAfter(today.minusYears(MOST_YEARS_BACK))))
            .flatMap(each -> each)
            .sorted()
            .toList();
    return TimeScale.around(days.get(0), days.get(days.size() - 1));
  }

  private static Stream<LocalDate> ends(Span span) {
    return Stream.of(span.first(), span.last());
  }

  private static List<Fact> facts(
      ReviewStatus review, ReviewTimeline times, LocalDate updated, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    String from = review.lastUpdatedFrom() == null ? "" : evidence(review.lastUpdatedFrom());
    facts.add(new Fact("updated", "Last update", updated + from));
    if (review.due() != null) {
      String cadence = review.cadence() == null ? "" : ", reviewed " + review.cadence();
      facts.add(new Fact("due", "Due", review.due() + cadence));
    }
    if (!times.windows().isEmpty()) {
      facts.add(windows(times.windows()));
    }
    Span announced = times.announced();
    if (announced != null) {
      facts.add(new Fact("announced", "Announced review", named(announced)));
    }
    facts.add(new Fact("today", "Today", today.toString()));
    if (!times.overdueTargets().isEmpty()) {
      facts.add(targets(times.overdueTargets()));
    }
    return facts;
  }

  private static String evidence(ReviewStatus.Evidence evidence) {
    return switch (evidence) {
      case FRONT_MATTER -> ", from the front matter";
      case TEXT -> ", from the text";
      case GIT -> ", from git";
    };
  }

  private static Fact windows(List<Span> windows) {
    Span first = windows.get(0);
    String more =
        switch (windows.size()) {
          case 1 -> "";
          case 2 -> ", and one more since";
          default -> ", and " + (windows.size() - 1) + " more since";
        };
    return new Fact("window", "Review window", days(first) + more);
  }

  private static Fact targets(Collection<Span> targets) {
    List<String> names = targets.stream().map(Span::text).map(SafeText::of).distinct().toList();
    String name = targets.size() == 1 ? "Overdue target" : targets.size() + " overdue targets";
    return new Fact("target", name, String.join(", ", names));
  }

  private static String named(Span span) {
    return span.text().isEmpty() ? days(span) : SafeText.of(span.text()) + " (" + days(span) + ")";
  }

  private static String days(Span span) {
    return span.first().equals(span.last())
        ? span.first().toString()
        : span.first() + " to " + span.last();
  }

  /** Collects what is drawn. */
  private static final class Drawing {
    private final TimeScale scale;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Drawing(TimeScale scale) {
      this.scale = scale;
    }

    /** Nothing where the last day comes before the first. */
    void bar(String kind, LocalDate first, LocalDate last) {
      double start = scale.at(first);
      double width = scale.at(last.plusDays(1)) - start;
      if (!last.isBefore(first) && width > 0) {
        bars.add(new Bar(kind, TimeScale.percent(start), TimeScale.percent(width)));
      }
    }

    void mark(String kind, LocalDate day) {
      marks.add(new Mark(kind, TimeScale.percent(scale.at(day))));
    }
  }
}
