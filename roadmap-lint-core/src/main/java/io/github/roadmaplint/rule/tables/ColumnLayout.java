package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.unicode.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a table with each column padded to the width of its widest cell. */
final class ColumnLayout {
  private static final int SHORTEST_DASHES = 3;

  private final Table table;
  private final List<Integer> widths = new ArrayList<>();

  /**
   * @param table a table whose rows all have as many cells as its header
   * @param rows the header and the body rows
   */
  ColumnLayout(Table table, List<Table.Row> rows) {
    this.table = table;
    for (int column = 0; column < table.columns(); column++) {
      int width = SHORTEST_DASHES;
      for (Table.Row row : rows) {
        width = Math.max(width, DisplayWidth.of(row.cells().get(column).source()));
      }
      widths.add(width);
    }
  }

  /** The display width of a padded row. */
  long width() {
    return 1 + widths.stream().mapToLong(width -> width + 3L).sum();
  }

  /** The display widths between the pipes of a row that begins and ends with one. */
  static List<Integer> widthsBetweenPipes(String row) {
    List<Integer> widths = new ArrayList<>();
    int start = 1;
    for (int i = 1; i < row.length(); i++) {
      if (RowPipes.isPipe(row, i)) {
        widths.add(DisplayWidth.of(row.substring(start, i)));
        start = i + 1;
      }
    }
    return widths;
  }

  /** The header or a body row, padded on the side that the delimiter row's colons say. */
  String row(Table.Row row) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < table.columns(); column++) {
      String content = row.cells().get(column).source();
      int padding = widths.get(column) - DisplayWidth.of(content);
      int before = paddingBefore(delimiter(column), padding);
      line.append(' ')
          .append(" ".repeat(before))
          .append(content)
          .append(" ".repeat(padding - before))
          .append(" |");
    }
    return line.toString();
  }

  /** The delimiter row. */
  String delimiterRow() {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < table.columns(); column++) {
      String cell = delimiter(column);
      int colons = (int) Stream.of(cell.startsWith(":"), cell.endsWith(":")).filter(c -> c).count();
      line.append(cell.startsWith(":") ? " :" : " ")
          .append("-".repeat(widths.get(column) - colons))
          .append(cell.endsWith(":") ? ": |" : " |");
    }
    return line.toString();
  }

  private String delimiter(int column) {
    return table.delimiter().cells().get(column).source();
  }

  private static int paddingBefore(String delimiter, int padding) {
    if (!delimiter.endsWith(":")) {
      return 0;
    }
    return delimiter.startsWith(":") ? padding / 2 : padding;
  }
}
