package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
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
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Finds out about the reviews of roadmaps without running the rules. */
final class ReviewDesk {
  private final ConfigurationSource configuration;
  private final RunEnvironment environment;
  private final FileThreads threads = new FileThreads(FileThreads.LONGEST);

  ReviewDesk(Path root, ConfigurationSource configuration, Clock clock, FileHistory history) {
    this.configuration = configuration;
    environment =
        new RunEnvironment(clock, new DirectoryFiles(root, Map.of(), history), history, List.of());
  }

  /**
   * What becomes of each roadmap and of what is known about its reviews, in the order of the texts.
   *
   * @param sources the texts by path, relative to the root, with {@code /}
   * @param unread hears of those that are beyond what can be read
   */
  <R> List<R> map(
      Map<String, SourceText> sources,
      BiFunction<RoadmapDocument, RoadmapReview, R> function,
      Consumer<UnreadRoadmap> unread) {
    Map<String, LintConfiguration> configurations = configuration.forFiles(sources.keySet());
    return threads.map(
        sources.keySet(),
        path -> path,
        path -> {
          RoadmapDocument document = new DocumentParser().parse(path, sources.get(path));
          FileRun file = new FileRun(document, configurations.get(path), environment);
          return function.apply(document, file.review());
        },
        unread);
  }
}
