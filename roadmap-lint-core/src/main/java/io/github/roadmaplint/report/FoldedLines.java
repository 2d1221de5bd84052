package io.github.roadmaplint.report;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Lines of a calendar as RFC 5545, section 3.1, has them: of no more than 75 bytes, and none ends
 * within a character. A longer one goes on after a line break and a space.
 */
final class FoldedLines {
  private static final int MOST_BYTES = 75;
  private static final String END = "\r\n";

  private FoldedLines() {}

  /** The text with its lines folded. */
  static String of(String text) {
    return text.lines().map(FoldedLines::folded).collect(Collectors.joining(END, "", END));
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder(line.length());
    int bytes = 0;
    for (int at = 0; at < line.length(); ) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > MOST_BYTES) {
        folded.append(END).append(' ');
        bytes = 1;
      }
      folded.append(character);
      bytes += size;
      at += character.length();
    }
    return folded.toString();
  }
}
