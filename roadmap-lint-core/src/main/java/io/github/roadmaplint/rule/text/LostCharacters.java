package io.github.roadmaplint.rule.text;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a program once put U+FFFD for what it could not read, and saved it so (Unicode Standard,
 * 23.8).
 */
final class LostCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  private LostCharacters() {}

  /**
   * For each line with such characters, the range from its first to its last. None of a file with
   * bytes that cannot be decoded: for these U+FFFD stands, too.
   */
  static List<SourceRange> byLine(SourceText source) {
    List<SourceRange> ranges = new ArrayList<>();
    if (!source.decodingProblems().isEmpty()) {
      return ranges;
    }
    String text = source.text();
    int first = text.indexOf(REPLACEMENT);
    while (first >= 0) {
      int end = source.lineRange(source.lineAt(first)).end();
      ranges.add(new SourceRange(first, text.lastIndexOf(REPLACEMENT, end - 1) + 1));
      first = text.indexOf(REPLACEMENT, end);
    }
    return ranges;
  }
}
