package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;

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
  PRESET;

  /** Where something of this origin stands, for people: {@code from text, line 12}. */
  String place(SourceText source, SourceRange range) {
    return "from "
        + (this == FRONT_MATTER ? "front matter" : "text")
        + ", line "
        + source.lineAt(range.start());
  }
}
