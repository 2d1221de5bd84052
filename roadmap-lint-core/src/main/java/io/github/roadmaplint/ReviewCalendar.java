package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells for each roadmap of a repository when its next review is due. Immutable. */
public final class ReviewCalendar {
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
    this.history = history;
    desk = new ReviewDesk(root, configuration, clock, history);
  }

  /**
   * The roadmaps, what is due first at the top, those without a due date last.
   *
   * @param sources the texts by path, relative to the root, with {@code /}
   */
  public List<ReviewEntry> entries(Map<String, SourceText> sources) {
    history.expect(sources.keySet());
    return desk.map(sources, ReviewCalendar::entry).stream()
        .sorted(
            Comparator.comparing(
                    (ReviewEntry each) -> each.review().due(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ReviewEntry::path))
        .toList();
  }

  private static ReviewEntry entry(RoadmapDocument document, RoadmapReview review) {
    @Nullable String owner =
        document
            .frontMatter()
            .flatMap(matter -> matter.entry("maintainer"))
            .map(FrontMatter.Entry::value)
            .filter(value -> !value.isBlank())
            .orElse(null);
    return new ReviewEntry(document.path(), owner, ReviewStatus.of(review));
  }
}
