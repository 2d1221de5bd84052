package io.github.roadmaplint.document;

/**
 * {@code [text][label]} or {@code [label][]} without a definition, which GitHub shows as plain
 * text.
 *
 * @param label as written
 * @param range the whole
 */
public record UndefinedReference(String label, SourceRange range) {}
