package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
import io.github.roadmaplint.diff.UnifiedDiff;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.Fix;
import io.github.roadmaplint.fix.FixRound;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes in a roadmap that it was reviewed today: sets the date of the last update in front matter
 * and text, and moves each announced next review one cadence on where it does not fit any more, all
 * in the form in which they are written. Nothing else changes, and nothing at all where the
 * roadmap's status exempts it from reviews. Immutable.
 */
public final class RoadmapReviewer {
  private final ReviewDesk desk;

  /**
   * @param edits empty where there is no date that could be set
   */
  private record Stamp(boolean exempt, Optional<List<TextEdit>> edits) {}

  /**
   * @param root the repository's root
   * @param configuration where the cadence may be set
   * @param clock what day it is
   */
  public RoadmapReviewer(Path root, ConfigurationSource configuration, Clock clock) {
    desk = new ReviewDesk(root, configuration, clock, FileHistory.none());
  }

  /**
   * Notes a review. Nothing is written to the disk.
   *
   * @param path relative to the root, with {@code /}
   * @param source the roadmap
   * @throws ReviewRefusedException if the file has an unfinished merge, cannot be decoded without
   *     loss, is beyond what can be read, or has no date that could be set and is not exempt
   */
  public ReviewNote review(String path, SourceText source) throws ReviewRefusedException {
    Optional<String> obstacle = ChangeObstacle.of(source);
    if (obstacle.isPresent()) {
      throw new ReviewRefusedException(path + " " + obstacle.get());
    }
    List<UnreadRoadmap> unread = new ArrayList<>();
    List<Stamp> stamps = desk.map(Map.of(path, source), RoadmapReviewer::stamp, unread::add);
    if (!unread.isEmpty()) {
      throw new ReviewRefusedException(unread.get(0));
    }
    Stamp stamp = stamps.get(0);
    List<TextEdit> edits =
        stamp
            .edits()
            .orElseThrow(
                () ->
                    new ReviewRefusedException(
                        path
                            + " has no date to set; add a line 'Last updated: ' with a date, or"
                            + " 'last_updated:' with nothing but a date to its front matter"));
    String after =
        edits.isEmpty()
            ? source.text()
            : new FixRound(List.of(new Fix(edits))).applyTo(source.text());
    return new ReviewNote(
        path, stamp.exempt(), edits, after, UnifiedDiff.of(path, source.text(), after));
  }

  private static Stamp stamp(RoadmapDocument document, RoadmapReview review) {
    if (review.exempt()) {
      return new Stamp(true, Optional.of(List.of()));
    }
    return new Stamp(false, review.dated() ? Optional.of(review.stamp()) : Optional.empty());
  }
}
