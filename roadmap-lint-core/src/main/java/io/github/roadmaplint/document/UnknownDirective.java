package io.github.roadmaplint.document;

/**
 * A comment that begins like a {@link Suppression} and is none.
 *
 * @param name what stands after {@code roadmap-lint} and the hyphen, colon or space behind it
 * @param range the name, with what stands before it
 */
public record UnknownDirective(String name, SourceRange range) {}
