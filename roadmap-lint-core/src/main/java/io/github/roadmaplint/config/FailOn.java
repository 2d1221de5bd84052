package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.Severity;

/** The least severity that fails a build. */
public enum FailOn {
  /** Errors. */
  ERROR,
  /** Errors and warnings. */
  WARNING,
  /** Whatever is found. */
  INFO,
  /** Nothing. */
  NEVER;

  /** Whether a finding of the severity fails the build. */
  public boolean includes(Severity severity) {
    return this != NEVER && severity.isAtLeast(Severity.valueOf(name()));
  }
}
