package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Finds out about the reviews of roadmaps without running the rules. */
final class ReviewDesk {
  private final RunEnvironment environment;

  ReviewDesk(Path root, LintConfiguration configuration, Clock clock, FileHistory history) {
    environment =
        new RunEnvironment(
            configuration, clock, new DirectoryFiles(root, Map.of()), history, List.of());
  }

  static RoadmapDocument parse(String path, SourceText source) {
    return new DocumentParser().parse(path, source);
  }

  RoadmapReview review(RoadmapDocument document) {
    return new FileRun(document, environment).review();
  }
}
