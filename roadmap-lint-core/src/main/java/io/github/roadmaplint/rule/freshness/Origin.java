package io.github.roadmaplint.rule.freshness;

/** Where a fact about a roadmap's review comes from. */
public enum Origin {
  /** A key of the front matter. */
  FRONT_MATTER,
  /** The roadmap's prose. */
  TEXT,
  /** The version control. */
  HISTORY,
  /** What a user configured. */
  CONFIGURATION,
  /** The default. */
  PRESET
}
