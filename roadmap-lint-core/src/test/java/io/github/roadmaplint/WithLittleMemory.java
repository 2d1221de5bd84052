package io.github.roadmaplint;

import io.github.roadmaplint.document.RoadmapLimitException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that lints one file and says what came of it. */
final class WithLittleMemory {
  private WithLittleMemory() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    try {
      LintReport report =
          RoadmapLinter.builder().root(file.getParent()).build().lint(List.of(file));
      System.out.print(report.failures().isEmpty() ? "linted" : report.failures());
    } catch (RoadmapLimitException e) {
      System.out.print(e.getMessage());
    }
  }
}
