package io.github.roadmaplint.maven;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.rule.Severity;

/** The least severity that fails the build. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean fails(LintReport report) {
    if (this == NEVER) {
      return false;
    }
    Severity least = Severity.valueOf(name());
    return report.findings().stream().anyMatch(finding -> finding.severity().isAtLeast(least));
  }
}
