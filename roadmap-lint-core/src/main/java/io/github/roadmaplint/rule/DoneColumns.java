package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.Table;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    ofAnswers = columns(header, book.columns()::isDone);
    ofVersions = columns(header, book.columns()::isActual);
    ofPercent = columns(header, book.columns()::isPercent);
  }

  private static List<Integer> columns(Table.Row header, Predicate<String> isMeant) {
    return IntStream.range(0, header.cells().size())
        .filter(column -> isMeant.test(header.cells().get(column).text()))
        .boxed()
        .toList();
  }

  /** Whether a row has such a cell. */
  boolean sayDone(Table.Row row) {
    return hasCell(row, ofAnswers, book::saysYes)
        || hasCell(row, ofVersions, text -> VERSION.matcher(text).matches())
        || hasCell(row, ofPercent, "100"::equals);
  }

  private static boolean hasCell(Table.Row row, List<Integer> columns, Predicate<String> isMeant) {
    return columns.stream()
        .filter(column -> column < row.cells().size())
        .map(column -> Typography.plain(row.cells().get(column).text()).strip())
        .anyMatch(isMeant);
  }
}
