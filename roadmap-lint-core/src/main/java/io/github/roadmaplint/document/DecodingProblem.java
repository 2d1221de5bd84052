package io.github.roadmaplint.document;

/**
 * Bytes that the file's charset does not allow.
 *
 * @param range the U+FFFD that stands for them in the text
 * @param byteOffset where they begin in the file, counted from 0
 * @param bytes the bytes in hexadecimal, such as {@code FF FE}
 */
public record DecodingProblem(SourceRange range, long byteOffset, String bytes) {}
