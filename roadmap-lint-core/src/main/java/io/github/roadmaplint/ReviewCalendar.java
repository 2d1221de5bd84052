package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells for each roadmap of a repository when its next review is due. Immutable. */
public final class ReviewCalendar {
  private final Path root;
  private final ReviewDesk desk;
  private final FileHistory history;

  /**
   * @param root the repository's root
   * @param configuration where the cadence may be set
   * @param clock what day it is
   * @param history what stands in where a roadmap has no date
   */
  public ReviewCalendar(
      Path root, ConfigurationSource configuration, Clock clock, FileHistory history) {
    this.root = root;
    this.history = history;
    desk = new ReviewDesk(root, configuration, clock, history);
  }

  /**
   * When the reviews of files are due.
   *
   * @param files below the root, absolute or relative to it; each is read once
   * @throws IllegalArgumentException if a file is not below the root
   */
  public ScheduledReviews schedule(Collection<Path> files) {
    return schedule(RoadmapTexts.read(root, files));
  }

  /**
   * When the reviews of texts are due that are at hand.
   *
   * @param sources the texts by path, relative to the root, with {@code /}
   */
  public ScheduledReviews schedule(Map<String, SourceText> sources) {
    return schedule(RoadmapTexts.of(sources));
  }

  private ScheduledReviews schedule(RoadmapTexts roadmaps) {
    history.expect(roadmaps.texts().keySet());
    List<UnreadRoadmap> unread = new ArrayList<>(roadmaps.unread());
    return new ScheduledReviews(
        desk.map(roadmaps.texts(), ReviewCalendar::entry, unread::add), unread);
  }

  private static ReviewEntry entry(RoadmapDocument document, RoadmapReview review) {
    @Nullable String owner =
        document
            .frontMatter()
            .flatMap(matter -> matter.entry("maintainer"))
            .map(FrontMatter.Entry::value)
            .filter(value -> !value.isBlank())
            .orElse(null);
    return new ReviewEntry(
        document.path(), owner, ReviewStatus.of(review), review.reviewBy().orElse(null));
  }
}
