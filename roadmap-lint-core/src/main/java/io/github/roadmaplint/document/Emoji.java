package io.github.roadmaplint.document;

/**
 * The emoji that a heading begins with, a whole grapheme cluster.
 *
 * @param text the code points as written, variation selectors included
 * @param range where it stands
 */
public record Emoji(String text, SourceRange range) {}
