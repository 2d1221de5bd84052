package io.github.roadmaplint.mojibake;

/**
 * A run of characters whose UTF-8 bytes were once read as another charset.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last UTF-16 unit
 * @param repaired the text as it was before
 * @param charset the name of the charset that it was wrongly read as, for people: {@code Mac
 *     Roman}, {@code Windows-1252, twice}
 */
public record Mojibake(int start, int end, String repaired, String charset) {}
