package io.github.roadmaplint.report.html;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.report.FreshnessOutlook;
import io.github.roadmaplint.unicode.SafeText;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a roadmap stands.
 *
 * @param path safe to show
 * @param review its status
 * @param outlook the same in a sentence
 * @param timeline its drawing; null where no date is known
 */
record RoadmapCard(String path, ReviewStatus review, String outlook, @Nullable Timeline timeline) {
  static final Comparator<RoadmapCard> WORST_FIRST =
      Comparator.comparing(RoadmapCard::review, ReviewStatus.WORST_FIRST)
          .thenComparing(RoadmapCard::path);

  static RoadmapCard of(FileReport file, LocalDate today) {
    return new RoadmapCard(
        SafeText.of(file.path()),
        file.review(),
        new FreshnessOutlook(today, file.review()).text(),
        Timeline.of(file, today));
  }

  /** The verdict as a name for style sheets and people: {@code due-soon}. */
  String verdict() {
    return review.verdict().label();
  }
}
