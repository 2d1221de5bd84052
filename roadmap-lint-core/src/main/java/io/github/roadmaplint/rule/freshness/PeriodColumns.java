package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.rule.Completion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what calls itself unfinished in columns that are named as periods that have ended: {@code |
 * Area | Q1 2026 | Q2 2026 |}. What says nothing may as well be done.
 */
final class PeriodColumns {
  /** One alone may tell something else of its period. */
  private static final int FEWEST = 2;

  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*+/?>");
  private static final Pattern OPEN_SIGN = Pattern.compile("[\\s*_]*+(?:[🚧⏳⌛🔄]|\\[ ])");

  private final SourceText source;
  private final PeriodReader reader;
  private final LocalDate today;
  private final Completion completion;
  private final Postponement postponement;
  private final PhraseBook book = PhraseBook.standard();

  PeriodColumns(SourceText source, PeriodReader reader, LocalDate today, Completion completion) {
    this.source = source;
    this.reader = reader;
    this.today = today;
    this.completion = completion;
    postponement = new Postponement(reader, today);
  }

  /** Adds the cells of such columns; none where the table as a whole is done. */
  void addOverdue(Table table, List<Target> targets) {
    if (!PeriodReader.mayHoldEnded(Typography.plain(source.slice(table.header().range())), today)) {
      return;
    }
    List<Integer> columns = table.header().columns(text -> period(text).isPresent());
    if (columns.size() < FEWEST || !completion.isOpen(table.range())) {
      return;
    }
    for (int column : columns) {
      period(table.header().cells().get(column).text())
          .filter(named -> named.period().endedBefore(today))
          .ifPresent(named -> addLate(table, column, named, targets));
    }
  }

  private void addLate(Table table, int column, PeriodMatch named, List<Target> targets) {
    table.rows().stream()
        .flatMap(row -> row.cellsIn(List.of(column)).stream())
        .filter(this::isLate)
        .map(cell -> new Target(cell.range(), named.text(), named.period()))
        .forEach(targets::add);
  }

  private Optional<PeriodMatch> period(String header) {
    String name = LineParts.bare(Typography.plain(header));
    return reader.at(name, 0).filter(match -> match.end() == name.length());
  }

  private boolean isLate(Table.Cell cell) {
    return LINE_BREAK.splitAsStream(Typography.plain(cell.source())).anyMatch(this::isUnfinished);
  }

  private boolean isUnfinished(String line) {
    return (OPEN_SIGN.matcher(line).lookingAt()
            || LineParts.of(line).stream().map(LineParts::bare).anyMatch(book::isOpenState))
        && !postponement.liesAhead(line);
  }
}
