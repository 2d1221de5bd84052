package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.rule.Completion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the overdue targets in the columns of a table that are named so, or that cells call so. */
final class TableTargets {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Words after which a period is when something began or may begin, or was once planned. */
  private static final Pattern NO_TARGET =
      Pattern.compile(
          "(?:^|\\P{L})(?:after|since|from|post|past|beyond|later than|not before"
              + "|not? (?:earlier|sooner) than|start(?:s|ed|ing)?|began|begins?|beginning"
              + "|(?:was|originally|previously|formerly)(?: planned| due)?)(?: in| on| for)?"
              + "\\s*+:?\\s*+$|自\\s*+$",
          Pattern.CASE_INSENSITIVE);

  /** What may stand before the day in a cell that tells when something was done. */
  private static final Pattern WHEN_DONE =
      Pattern.compile("[^\\p{L}\\p{N}]*+(?:(?:in|on) )?", Pattern.CASE_INSENSITIVE);

  private static final int CONTEXT = 32;

  private final SourceText source;
  private final PeriodReader reader;
  private final LocalDate today;
  private final Completion completion;
  private final DatedFacts facts;
  private final Postponement postponement;
  private final PhraseBook book = PhraseBook.standard();

  TableTargets(
      SourceText source,
      PeriodReader reader,
      LocalDate today,
      Completion completion,
      DatedFacts facts) {
    this.source = source;
    this.reader = reader;
    this.today = today;
    this.completion = completion;
    this.facts = facts;
    postponement = new Postponement(reader, today);
  }

  /** Adds the targets of the rows that are not done; none where the table as a whole is. */
  void addOverdue(Table table, List<Target> targets) {
    List<Table.Row> rows = table.rows().stream().filter(this::mayHoldEnded).toList();
    if (rows.isEmpty()) {
      return;
    }
    List<Integer> columns = table.header().columns(header -> facts.isTargetColumn(table, header));
    List<Integer> ends = table.header().columns(book.columns()::isEnd);
    for (Table.Row row : rows) {
      List<Target> named = targets(row.cellsIn(columns)).toList();
      // A column named milestone may hold their names.
      Stream<Target> found = named.isEmpty() ? announced(row, ends) : named.stream();
      found
          .filter(target -> target.period().endedBefore(today))
          .filter(target -> isOpen(table, row) && !wasReached(table, row) && !isPostponed(row))
          .forEach(targets::add);
    }
  }

  /**
   * What cells of any column call a target themselves, and the end of what another cell calls
   * unfinished.
   */
  private Stream<Target> announced(Table.Row row, List<Integer> ends) {
    boolean unfinished =
        !ends.isEmpty()
            && row.cells().stream()
                .anyMatch(cell -> book.isOpenState(LineParts.bare(Typography.plain(cell.text()))));
    return Stream.concat(
            row.cells().stream().flatMap(cell -> announced(cell).stream()),
            unfinished ? targets(row.cellsIn(ends)) : Stream.empty())
        .distinct();
  }

  private Stream<Target> targets(List<Table.Cell> cells) {
    return cells.stream().flatMap(cell -> target(cell).stream());
  }

  private boolean mayHoldEnded(Table.Row row) {
    return PeriodReader.mayHoldEnded(Typography.plain(source.slice(row.range())), today);
  }

  /** Whether a cell says when that was, whatever the others say. */
  private boolean wasReached(Table table, Table.Row row) {
    return Stream.concat(
            row.cellsIn(table.header().columns(book.columns()::isActual)).stream()
                .flatMap(cell -> period(cell, words -> true).stream()),
            row.cellsIn(table.header().columns(this::tellsWhenDone)).stream()
                .flatMap(cell -> whenDone(cell).stream()))
        .anyMatch(reached -> !reached.period().first().isAfter(today));
  }

  /** In Chinese the same header may be that of the targets. */
  private boolean tellsWhenDone(String header) {
    return book.columns().isDone(header) && !book.columns().isTarget(header);
  }

  /** The period with which a cell begins that may as well say no more than that it is done. */
  private Optional<Target> whenDone(Table.Cell cell) {
    return period(cell, words -> WHEN_DONE.matcher(words).matches())
        .filter(each -> !TargetLine.isDeadline(each.text(), each.period()));
  }

  private boolean isPostponed(Table.Row row) {
    return row.cells().stream()
        .anyMatch(cell -> postponement.liesAhead(Typography.plain(cell.text())));
  }

  private boolean isOpen(Table table, Table.Row row) {
    return completion.isOpen(table.range()) && completion.isOpen(row.range());
  }

  /** What a cell of any column calls a target itself: {@code planned for Q1 2026}. */
  private Optional<Target> announced(Table.Cell cell) {
    return TargetLine.announced(Typography.plain(cell.text()), reader)
        .map(match -> new Target(cell.range(), match.text(), match.period()));
  }

  /** The one period of a cell that may be a target, or the year that it is. */
  private Optional<Target> target(Table.Cell cell) {
    return period(cell, words -> !NO_TARGET.matcher(words).find());
  }

  /**
   * The one period of a cell that counts, or the year that it is.
   *
   * @param counts whether a period does, by what stands before it
   */
  private Optional<Target> period(Table.Cell cell, Predicate<String> counts) {
    String text = Typography.plain(cell.text()).strip();
    if (YEAR.matcher(text).matches()) {
      TargetPeriod year = TargetPeriod.ofYear(Integer.parseInt(text));
      return Optional.of(new Target(cell.range(), text, year));
    }
    List<PeriodMatch> found =
        reader.find(text).stream().filter(match -> counts.test(wordsBefore(match, text))).toList();
    return found.size() == 1
        ? Optional.of(new Target(cell.range(), found.get(0).text(), found.get(0).period()))
        : Optional.empty();
  }

  private static String wordsBefore(PeriodMatch match, String text) {
    return text.substring(Math.max(0, match.start() - CONTEXT), match.start());
  }
}
