package io.github.roadmaplint;

import java.nio.file.Path;
import java.util.stream.Stream;

/** A program that lints files of one folder and says what came of them. */
final class WithLittleMemory {
  private WithLittleMemory() {}

  public static void main(String[] arguments) {
    var files = Stream.of(arguments).map(Path::of).toList();
    LintReport report = RoadmapLinter.builder().root(files.get(0).getParent()).build().lint(files);
    report.unread().forEach(each -> System.out.print(each.problem()));
    if (report.unread().isEmpty()) {
      System.out.print(report.failures().isEmpty() ? "linted" : report.failures());
    }
  }
}
