package com.example.board;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapFiles;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.UnreadRoadmap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Prints which roadmaps below a folder are fresh, for a board on the wall. */
public final class FreshnessBoard {
  private final Clock clock;

  FreshnessBoard(Clock clock) {
    this.clock = clock;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 0 ? "" : arguments[0]);
    new FreshnessBoard(Clock.systemDefaultZone()).lines(folder).forEach(System.out::println);
  }

  /**
   * A line for each roadmap: its path, its verdict and how many findings it has, or why it cannot be
   * read.
   */
  List<String> lines(Path folder) throws IOException {
    List<Path> roadmaps = new RoadmapFiles(List.of(), List.of()).find(folder);
    LintReport report = RoadmapLinter.builder().root(folder).clock(clock).build().lint(roadmaps);
    return Stream.concat(
            report.files().stream().map(FreshnessBoard::line),
            report.unread().stream().map(UnreadRoadmap::problem))
        .toList();
  }

  private static String line(FileReport file) {
    return "%s: %s, %d findings"
        .formatted(file.path(), file.review().verdict().label(), file.findings().size());
  }
}
