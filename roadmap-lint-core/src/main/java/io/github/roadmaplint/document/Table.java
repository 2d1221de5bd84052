package io.github.roadmaplint.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /** The columns in which the row has a cell whose text passes a test, from 0 on, in order. */
    public List<Integer> columns(Predicate<String> text) {
      return IntStream.range(0, cells.size())
          .filter(column -> text.test(cells.get(column).text()))
          .boxed()
          .toList();
    }

    /** The cells in some columns, in their order; none where the row has no such column. */
    public List<Cell> cellsIn(List<Integer> columns) {
      return columns.stream().filter(column -> column < cells.size()).map(cells::get).toList();
    }
  }

  /** A cell. */
  public static final class Cell {
    private final SourceText document;

    // There are many cells, so none holds what can be made of these.
    private final int start;
    private final int end;

    /** Absent where it is what the source says. */
    private final @Nullable String withoutMarkup;

    /**
     * @param text as a reader sees it, null where that is what the source says
     */
    Cell(SourceText document, SourceRange range, @Nullable String text) {
      this.document = document;
      this.start = range.start();
      this.end = range.end();
      this.withoutMarkup = document.slice(range).equals(text) ? null : text;
    }

    /**
     * The content without surrounding white space; for an empty cell, empty, where content would
     * go.
     */
    public SourceRange range() {
      return new SourceRange(start, end);
    }

    /** The content as written. */
    public String source() {
      return document.slice(range());
    }

    /** The content as a reader sees it. */
    public String text() {
      return withoutMarkup == null ? source() : withoutMarkup;
    }

    /** Whether it would do in a delimiter row. */
    public boolean isDashes() {
      return PipeRow.isDashes(source());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Cell cell
          && range().equals(cell.range())
          && source().equals(cell.source())
          && text().equals(cell.text());
    }

    @Override
    public int hashCode() {
      return range().hashCode();
    }

    @Override
    public String toString() {
      return source();
    }
  }
}
