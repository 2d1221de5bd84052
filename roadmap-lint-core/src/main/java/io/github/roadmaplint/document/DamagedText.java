package io.github.roadmaplint.document;

/**
 * A run of text whose UTF-8 bytes were once read as another charset.
 *
 * @param range where it stands
 * @param repaired the text as it was before
 * @param charset the name of the charset that it was wrongly read as, for people: {@code Mac Roman}
 */
public record DamagedText(SourceRange range, String repaired, String charset) {}
