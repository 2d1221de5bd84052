package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.Table;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells by the columns of a table that ask for it which rows are done: {@code yes} below {@code
 * Done?}, {@code v1.4} below {@code Shipped}.
 */
final class DoneColumns {
  private static final Pattern VERSION =
      Pattern.compile(OpeningStatement.VERSION, Pattern.CASE_INSENSITIVE);

  private final PhraseBook book;

  DoneColumns(PhraseBook book) {
    this.book = book;
  }

  /** Whether a row of a table with this header has such a cell. */
  boolean sayDone(Table.Row header, Table.Row row) {
    return hasCell(row, header, book::saysYes, book::isDoneColumn)
        || hasCell(row, header, text -> VERSION.matcher(text).matches(), book::isActualColumn);
  }

  /** Most rows have no cell that says so, so that their headers need no look. */
  private static boolean hasCell(
      Table.Row row, Table.Row header, Predicate<String> isMeant, Predicate<String> isColumn) {
    int columns = Math.min(row.cells().size(), header.cells().size());
    for (int column = 0; column < columns; column++) {
      if (isMeant.test(Typography.plain(row.cells().get(column).text()).strip())
          && isColumn.test(header.cells().get(column).text())) {
        return true;
      }
    }
    return false;
  }
}
