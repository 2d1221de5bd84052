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

  /** The line ending of the line that holds the offset, which is not the last one. */
  static String lineEnding(SourceText source, int offset) {
    int line = source.lineAt(offset);
    return source
        .text()
        .substring(source.lineRange(line).end(), source.lineRange(line + 1).start());
  }
}
