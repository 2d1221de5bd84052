package io.github.roadmaplint.rule;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
  /** Fails the build by default. */
  ERROR,
  /** Should be mended. */
  WARNING,
  /** Worth knowing. */
  INFO,
  /** The rule does not run. */
  OFF;

  /** The name as configuration and reports write it: {@code error}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this matters at least as much as the other; never true of {@link #OFF}. */
  public boolean isAtLeast(Severity other) {
    return this != OFF && compareTo(other) <= 0;
  }
}
