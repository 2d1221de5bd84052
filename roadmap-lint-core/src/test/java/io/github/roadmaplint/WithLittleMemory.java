package io.github.roadmaplint;

import java.nio.file.Path;
import java.util.List;

/** A program that lints one file and says what came of it. */
final class WithLittleMemory {
  private WithLittleMemory() {}

  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    LintReport report = RoadmapLinter.builder().root(file.getParent()).build().lint(List.of(file));
    report.unread().forEach(each -> System.out.print(each.problem()));
    if (report.unread().isEmpty()) {
      System.out.print(report.failures().isEmpty() ? "linted" : report.failures());
    }
  }
}
