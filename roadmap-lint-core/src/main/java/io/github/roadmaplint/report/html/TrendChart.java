package io.github.roadmaplint.report.html;

import io.github.roadmaplint.report.TrendPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Errors and warnings of the latest runs as a drawing, with the verdict below, and the same as a
 * table.
 *
 * @param ticks the axis of time
 * @param most the number at the top
 * @param segments the lines
 * @param dots the runs on them
 * @param verdicts from each run to the next
 * @param points the runs, the latest first
 */
record TrendChart(
    List<TimeScale.Tick> ticks,
    long most,
    List<Segment> segments,
    List<Dot> dots,
    List<Timeline.Bar> verdicts,
    List<TrendPoint> points) {
  private static final int MOST_POINTS = 100;
  private static final int TOP = 14;
  private static final int BOTTOM = 100;

  /**
   * A piece of a line.
   *
   * @param kind {@code error} or {@code warning}
   */
  record Segment(String kind, String x1, String y1, String x2, String y2) {}

  /**
   * A run.
   *
   * @param kind {@code error} or {@code warning}
   */
  record Dot(String kind, String x, String y) {}

  /** Null where there is nothing to draw. */
  static @Nullable TrendChart of(List<TrendPoint> all) {
    if (all.isEmpty()) {
      return null;
    }
    List<TrendPoint> points = all.subList(Math.max(0, all.size() - MOST_POINTS), all.size());
    LocalDate last = points.get(points.size() - 1).date();
    TimeScale scale = TimeScale.around(points.get(0).date(), last);
    long most =
        points.stream().mapToLong(each -> Math.max(each.errors(), each.warnings())).max().orElse(0);
    Lines lines = new Lines(scale, Math.max(1, most));
    lines.add("warning", points, TrendPoint::warnings);
    lines.add("error", points, TrendPoint::errors);
    List<TrendPoint> latestFirst = new ArrayList<>(points);
    Collections.reverse(latestFirst);
    return new TrendChart(
        scale.ticks(),
        lines.most,
        lines.segments,
        lines.dots,
        verdicts(points, scale),
        List.copyOf(latestFirst));
  }

  private static List<Timeline.Bar> verdicts(List<TrendPoint> points, TimeScale scale) {
    List<Timeline.Bar> bars = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double start = scale.at(points.get(i).date());
      double end = i + 1 < points.size() ? scale.at(points.get(i + 1).date()) : 100;
      bars.add(
          new Timeline.Bar(
              points.get(i).verdict().label(),
              TimeScale.percent(start),
              TimeScale.percent(end - start)));
    }
    return bars;
  }

  /** Collects what is drawn. */
  private static final class Lines {
    private final TimeScale scale;
    private final long most;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();

    Lines(TimeScale scale, long most) {
      this.scale = scale;
      this.most = most;
    }

    void add(String kind, List<TrendPoint> points, ToLongFunction<TrendPoint> count) {
      @Nullable Dot before = null;
      for (TrendPoint point : points) {
        Dot dot =
            new Dot(kind, TimeScale.percent(scale.at(point.date())), y(count.applyAsLong(point)));
        if (before != null) {
          segments.add(new Segment(kind, before.x(), before.y(), dot.x(), dot.y()));
        }
        dots.add(dot);
        before = dot;
      }
    }

    private String y(long count) {
      return String.format(Locale.ROOT, "%.1f", BOTTOM - (double) count / most * (BOTTOM - TOP));
    }
  }
}
