package io.github.roadmaplint.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file with its lines. Line endings are LF, CR LF or a lone CR, as in CommonMark
 * 0.31.2, section 2.1.
 *
 * <p>Offsets count UTF-16 units from the start of the text; a byte order mark, where there is one,
 * is at offset 0.
 */
public final class SourceText {
  private final String text;
  private final Charset charset;
  private final List<DecodingProblem> decodingProblems;
  private final int[] lineStarts;

  private SourceText(String text, Charset charset, List<DecodingProblem> decodingProblems) {
    this.text = text;
    this.charset = charset;
    this.decodingProblems = List.copyOf(decodingProblems);
    this.lineStarts = lineStarts(text);
  }

  /** A text that is at hand as a string, without decoding problems. */
  public static SourceText of(String text) {
    return new SourceText(text, StandardCharsets.UTF_8, List.of());
  }

  /**
   * Decodes the bytes of a file: UTF-16 or UTF-32 where a byte order mark says so, otherwise UTF-8.
   * What cannot be decoded becomes U+FFFD and is listed in {@link #decodingProblems()}.
   */
  public static SourceText decode(byte[] bytes) {
    SourceDecoder.Decoded decoded = SourceDecoder.decode(bytes);
    return new SourceText(decoded.text(), decoded.charset(), decoded.problems());
  }

  /**
   * Another text from the same file, sound and in the same charset.
   *
   * @param changed the whole text, with a byte order mark where the file has one
   */
  public SourceText withText(String changed) {
    return new SourceText(changed, charset, List.of());
  }

  /** The whole text, with a byte order mark where the file has one. */
  public String text() {
    return text;
  }

  /** The charset that the bytes were decoded with. */
  public Charset charset() {
    return charset;
  }

  /** What could not be decoded, in order; empty for a sound file. */
  public List<DecodingProblem> decodingProblems() {
    return decodingProblems;
  }

  /** Whether the text starts with U+FEFF. */
  public boolean hasByteOrderMark() {
    return !text.isEmpty() && text.charAt(0) == '\uFEFF';
  }

  /** The offset of the first unit after a byte order mark: 0 or 1. */
  public int contentStart() {
    return hasByteOrderMark() ? 1 : 0;
  }

  /**
   * The number of lines, at least 1; a final line ending starts no further line unless the text is
   * empty.
   */
  public int lineCount() {
    int lines = lineStarts.length;
    return lines > 1 && lineStarts[lines - 1] == text.length() ? lines - 1 : lines;
  }

  /**
   * The range of a line without its line ending, a byte order mark left out.
   *
   * @param line counted from 1
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public SourceRange lineRange(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new SourceRange(line == 1 ? Math.min(contentStart(), end) : start, end);
  }

  /** The text of a line without its line ending; see {@link #lineRange(int)}. */
  public String line(int line) {
    return slice(lineRange(line));
  }

  /** How many spaces and tabs a line begins with. */
  int indent(int line) {
    SourceRange range = lineRange(line);
    int at = range.start();
    while (at < range.end() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - range.start();
  }

  /** The text within the range. */
  public String slice(SourceRange range) {
    return text.substring(range.start(), range.end());
  }

  /**
   * The line that holds the offset, counted from 1; the end of the text belongs to the last line.
   *
   * @throws IndexOutOfBoundsException if the offset is negative or beyond the end of the text
   */
  public int lineAt(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " in a text of " + text.length() + " units");
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The position of an offset; see {@link #lineAt(int)}. */
  public SourcePosition position(int offset) {
    int line = lineAt(offset);
    int start = line == 1 ? contentStart() : lineStarts[line - 1];
    return new SourcePosition(line, Math.max(0, offset - start) + 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
