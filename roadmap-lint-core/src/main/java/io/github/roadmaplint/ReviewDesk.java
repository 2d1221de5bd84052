package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
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
  private final ConfigurationSource configuration;
  private final RunEnvironment environment;

  ReviewDesk(Path root, ConfigurationSource configuration, Clock clock, FileHistory history) {
    this.configuration = configuration;
    environment = new RunEnvironment(clock, new DirectoryFiles(root, Map.of()), history, List.of());
  }

  static RoadmapDocument parse(String path, SourceText source) {
    return new DocumentParser().parse(path, source);
  }

  RoadmapReview review(RoadmapDocument document) {
    return new FileRun(document, configuration.forFile(document.path()), environment).review();
  }
}
