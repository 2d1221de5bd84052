package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
import io.github.roadmaplint.diff.UnifiedDiff;
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
  private static final String NO_DATE =
      " has no date to set; add a line 'Last updated: ' with a date, or 'last_updated:' with nothing"
          + " but a date to its front matter";
  private static final String NO_DATE_BESIDE_TOML =
      " has no date to set, and TOML front matter is not read; add a line 'Last updated: ' with a"
          + " date";

  private final ReviewDesk desk;

  /**
   * @param toml whether its front matter is TOML, which is not read
   */
  private record ReadRoadmap(RoadmapReview review, boolean toml) {}

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
    List<ReadRoadmap> read =
        desk.map(
            Map.of(path, source),
            (document, review) -> new ReadRoadmap(review, document.toml().isPresent()),
            unread::add);
    if (!unread.isEmpty()) {
      throw new ReviewRefusedException(unread.get(0));
    }
    RoadmapReview review = read.get(0).review();
    if (!review.exempt() && !review.dated()) {
      throw new ReviewRefusedException(path + (read.get(0).toml() ? NO_DATE_BESIDE_TOML : NO_DATE));
    }
    List<TextEdit> edits = review.exempt() ? List.of() : review.stamp();
    String after =
        edits.isEmpty()
            ? source.text()
            : new FixRound(List.of(new Fix(edits))).applyTo(source.text());
    return new ReviewNote(
        path, review.exempt(), edits, after, UnifiedDiff.of(path, source.text(), after));
  }
}
