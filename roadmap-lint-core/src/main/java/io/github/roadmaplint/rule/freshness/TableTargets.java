package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.rule.Completion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the targets in the columns of a table that are named so. */
final class TableTargets {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final PeriodReader reader;
  private final Completion completion;
  private final PhraseBook book = PhraseBook.standard();

  TableTargets(PeriodReader reader, Completion completion) {
    this.reader = reader;
    this.completion = completion;
  }

  /** The targets of the rows that are not done. */
  Stream<Target> open(Table table) {
    List<Table.Cell> header = table.header().cells();
    int[] columns =
        IntStream.range(0, header.size())
            .filter(column -> book.isTargetColumn(header.get(column).text()))
            .toArray();
    return table.rows().stream()
        .filter(row -> completion.isOpen(row.range()))
        .flatMap(
            row ->
                IntStream.of(columns)
                    .filter(column -> column < row.cells().size())
                    .mapToObj(column -> row.cells().get(column))
                    .flatMap(cell -> target(cell).stream()));
  }

  /** The one period of a cell, or the year that it is. */
  private Optional<Target> target(Table.Cell cell) {
    String text = cell.text().strip();
    if (YEAR.matcher(text).matches()) {
      TargetPeriod year = TargetPeriod.ofYear(Integer.parseInt(text));
      return Optional.of(new Target(cell.range(), text, year));
    }
    List<PeriodMatch> found = reader.find(text);
    return found.size() == 1
        ? Optional.of(new Target(cell.range(), found.get(0).text(), found.get(0).period()))
        : Optional.empty();
  }
}
