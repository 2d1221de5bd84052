package io.github.roadmaplint.calendar;

/**
 * A phrase that was found in a text.
 *
 * @param start offset of its first unit
 * @param end offset after its last unit, what it announces included
 * @param value what it announces
 * @param <T> a cadence, a date or a period
 */
public record PhraseMatch<T>(int start, int end, T value) {}
