package io.github.roadmaplint.config;

import java.util.Locale;

/** A set of default severities and options. */
public enum Preset {
  /** Silent on any healthy roadmap, whatever its style. */
  RECOMMENDED,
  /** The conventions of the roadmap that this tool grew out of. */
  STRICT;

  /** The name as configuration and reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
