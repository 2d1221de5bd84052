package io.github.roadmaplint.document;

/**
 * {@code [label]: address}.
 *
 * @param label as written
 * @param range the whole definition
 * @param destinationRange where the address stands, without angle brackets
 * @param destination the address with escapes resolved
 * @param used whether a reference in the document resolves to it
 */
public record LinkDefinition(
    String label,
    SourceRange range,
    SourceRange destinationRange,
    String destination,
    boolean used) {}
