package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceText;
import java.util.regex.Pattern;

/**
 * A block of MkDocs, such as {@code !!! note} or {@code === "Server"}, which holds the lines below
 * that are indented by four columns more.
 */
final class MkDocsBlock {
  private static final Pattern START =
      Pattern.compile("\\s*+(?:(?:!!!|\\?\\?\\?\\+?)\\s++[\\w\"]|===[!+]?\\s++\")");

  /** Further up nobody looks. */
  private static final int MOST_LINES = 200;

  private static final int COLUMNS_OF_CODE = 4;

  private MkDocsBlock() {}

  /** Whether a line of indented code is part of such a block. */
  static boolean holds(SourceText source, int line) {
    int indent = indent(source.line(line));
    for (int above = line - 1; above > 0 && above >= line - MOST_LINES; above--) {
      String text = source.line(above);
      int columns = indent(text);
      if (columns < indent && !text.isBlank()) {
        if (START.matcher(text).lookingAt()) {
          return true;
        }
        if (columns < COLUMNS_OF_CODE) {
          return false;
        }
        indent = columns;
      }
    }
    return false;
  }

  private static int indent(String line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        columns += COLUMNS_OF_CODE - columns % COLUMNS_OF_CODE;
      } else if (line.charAt(i) == ' ') {
        columns++;
      } else {
        break;
      }
    }
    return columns;
  }
}
