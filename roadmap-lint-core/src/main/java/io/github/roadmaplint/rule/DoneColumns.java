package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.Table;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells by the columns of a table that ask for it which rows are done: {@code yes} below {@code
 * Done?}, {@code v1.4} below {@code Shipped}, {@code 100} below {@code %}.
 */
final class DoneColumns {
  private static final Pattern VERSION =
      Pattern.compile(OpeningStatement.VERSION, Pattern.CASE_INSENSITIVE);

  private final PhraseBook book;
  private final List<Integer> ofAnswers;
  private final List<Integer> ofVersions;
  private final List<Integer> ofPercent;

  DoneColumns(Table.Row header, PhraseBook book) {
    this.book = book;
    ofAnswers = header.columns(book.columns()::isDone);
    ofVersions = header.columns(book.columns()::isActual);
    ofPercent = header.columns(book.columns()::isPercent);
  }

  /** Whether a row has such a cell. */
  boolean sayDone(Table.Row row) {
    return hasCell(row, ofAnswers, book::saysYes)
        || hasCell(row, ofVersions, text -> VERSION.matcher(text).matches())
        || hasCell(row, ofPercent, "100"::equals);
  }

  private static boolean hasCell(Table.Row row, List<Integer> columns, Predicate<String> isMeant) {
    return row.cellsIn(columns).stream()
        .map(cell -> Typography.plain(cell.text()).strip())
        .anyMatch(isMeant);
  }
}
