package io.github.roadmaplint.maven;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.report.Tally;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Fails a goal that did not see all: more might have been found. */
final class CompleteRun {
  private CompleteRun() {}

  /** Fails where a roadmap was not linted, or a rule broke down. */
  static void require(LintReport report) throws MojoExecutionException {
    if (!report.isComplete()) {
      throw new MojoExecutionException(
          Tally.of(report).sentence(),
          report.failures().stream().map(RuleFailure::cause).findFirst().orElse(null));
    }
  }

  /** Fails where a roadmap could not be read, with the reason of each in one line. */
  static void require(List<UnreadRoadmap> unread) throws MojoExecutionException {
    if (!unread.isEmpty()) {
      throw new MojoExecutionException(
          unread.stream().map(UnreadRoadmap::problem).collect(Collectors.joining("; ")));
    }
  }
}
