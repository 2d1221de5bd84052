package io.github.roadmaplint.document;

/**
 * A place that a fragment can lead to.
 *
 * @param name the fragment without {@code #}
 * @param range the heading, the HTML attribute's value or the footnote that defines it
 * @param kind what defines it
 */
public record Anchor(String name, SourceRange range, Kind kind) {
  /** What defines an anchor. */
  public enum Kind {
    /** A heading's slug. */
    HEADING,
    /** An {@code id} or {@code name} attribute. */
    HTML,
    /** A footnote's definition or reference. */
    FOOTNOTE
  }
}
