package io.github.roadmaplint.document;

/**
 * A place that a fragment can lead to.
 *
 * @param name the fragment without {@code #}
 * @param range the heading, the HTML attribute's value or the footnote that defines it
 */
public record Anchor(String name, SourceRange range) {}
