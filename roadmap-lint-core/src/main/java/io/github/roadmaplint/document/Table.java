package io.github.roadmaplint.document;

import java.util.List;

/**
 * A table that GitHub renders as one (GFM 0.29, section 4.10).
 *
 * @param range from the header's first to the last row's last unit
 * @param header the header row; its number of cells is the number of columns
 * @param delimiter the row of dashes
 * @param rows the body rows, with the cells that the source has: more or fewer than the header
 *     where the author miscounted
 */
public record Table(SourceRange range, Row header, Row delimiter, List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
  }

  /** The number of columns that GitHub renders. */
  public int columns() {
    return header.cells().size();
  }

  /**
   * A row.
   *
   * @param range from the first to the last unit of the row, without the container's marks and
   *     outer white space
   * @param cells the cells as GitHub splits them: at each pipe that no backslash escapes, also
   *     within code spans
   */
  public record Row(SourceRange range, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param range the content without surrounding white space; for an empty cell, empty, where
   *     content would go
   * @param source the content as written
   * @param text the content as a reader sees it
   */
  public record Cell(SourceRange range, String source, String text) {}
}
