package io.github.roadmaplint.rule.tables;

/** The pipes of a row's source text. */
final class RowPipes {
  private RowPipes() {}

  static boolean leading(String row) {
    return row.startsWith("|");
  }

  static boolean trailing(String row) {
    return row.endsWith("|") && isPipe(row, row.length() - 1);
  }

  /** Whether any pipe splits or frames the row. */
  static boolean any(String row) {
    for (int i = row.indexOf('|'); i >= 0; i = row.indexOf('|', i + 1)) {
      if (isPipe(row, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pipe that no backslash escapes is at the index. */
  static boolean isPipe(String row, int index) {
    return row.charAt(index) == '|' && (index == 0 || row.charAt(index - 1) != '\\');
  }
}
