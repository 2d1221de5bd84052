package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;

/** A line put between others: in the same quote or list item, with the same line ending. */
final class InsertedLine {
  private InsertedLine() {}

  /**
   * What goes before a line's content on a further line of the same containers: the marks of quotes
   * stay, those of list items become spaces.
   */
  static String prefix(SourceText source, SourceRange content) {
    int lineStart = source.lineRange(source.lineAt(content.start())).start();
    return source.text().substring(lineStart, content.start()).replaceAll("[^>\\s]", " ");
  }

  /** The line ending of the line that holds the offset, or of the first line where it has none. */
  static String lineEnding(SourceText source, int offset) {
    String own = lineEndingOf(source, source.lineAt(offset));
    String any = own.isEmpty() ? lineEndingOf(source, 1) : own;
    return any.isEmpty() ? "\n" : any;
  }

  private static String lineEndingOf(SourceText source, int line) {
    String text = source.text();
    int end = source.lineRange(line).end();
    if (text.startsWith("\r\n", end)) {
      return "\r\n";
    }
    return end < text.length() ? text.substring(end, end + 1) : "";
  }
}
