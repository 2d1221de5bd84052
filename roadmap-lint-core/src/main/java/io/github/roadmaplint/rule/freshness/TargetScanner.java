package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TextBlock;
import io.github.roadmaplint.rule.Completion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Finds what headings, lines below them, list items and tables planned for periods that have ended
 * and do not mark done. Whether it is done is asked last, since that costs the most.
 */
final class TargetScanner {
  private final PhraseBook book = PhraseBook.standard();
  private final RoadmapDocument document;
  private final PeriodReader reader;
  private final LocalDate today;
  private final Completion completion;
  private final Postponement postponement;
  private final Optional<Section> title;
  private final SourceRanges quoted;
  private final DatedLogs logs;
  private final DatedFacts facts;

  TargetScanner(
      RoadmapDocument document, PeriodReader reader, LocalDate today, Completion completion) {
    this.document = document;
    this.reader = reader;
    this.today = today;
    this.completion = completion;
    postponement = new Postponement(reader, today);
    title = document.titleSection();
    logs = new DatedLogs(document);
    facts = new DatedFacts(document, title);
    quoted =
        SourceRanges.of(
            document.blocks().stream().filter(TextBlock::quoted).map(TextBlock::range).toList());
  }

  /** In the order of the text. */
  List<Target> overdue() {
    List<Target> found = new ArrayList<>();
    TargetLabels labels = new TargetLabels(document, reader, today, completion);
    for (Section section : document.allSections()) {
      target(section, labels).ifPresent(found::add);
    }
    found.addAll(new DetailsTargets(document, reader, today, completion, quoted).overdue());
    ItemPostponement postponed = new ItemPostponement(document, postponement);
    for (ListItem item : document.listItems()) {
      Optional<Target> target =
          overdueLabel(item.line(), item.isOpenTask() ? TargetLine::ofTask : TargetLine::label);
      if (target.isPresent()
          && isOpen(item, target.get())
          && !isQuoted(item)
          && !logs.isEntry(item, target.get())
          && !facts.isFact(item, target.get())
          && !postponed.isIn(item)) {
        found.add(target.get());
      }
    }
    TableTargets tables = new TableTargets(document.source(), reader, today, completion, facts);
    PeriodColumns columns = new PeriodColumns(document.source(), reader, today, completion);
    for (Table table : document.tables()) {
      tables.addOverdue(table, found);
      columns.addOverdue(table, found);
    }
    return found.stream()
        .distinct()
        .sorted((one, other) -> one.range().compareTo(other.range()))
        .toList();
  }

  /** The document's title is no target, whatever it names, nor is a report. */
  private Optional<Target> target(Section section, TargetLabels labels) {
    Heading heading = section.heading();
    return title.filter(section::equals).isPresent()
        ? Optional.empty()
        : overdueLabel(heading.text(), TargetLine::ofTitle)
            .or(() -> labels.in(section).filter(this::isLate))
            .filter(target -> !book.isReport(heading.title()) && isOpen(section))
            .filter(target -> !logs.isEntry(heading, target) && !facts.isFact(heading, target))
            .filter(target -> !postponement.isStatus(document.source().slice(section.body())));
  }

  private boolean isLate(Target target) {
    return target.period().endedBefore(today) && completion.isOpen(target.range());
  }

  private Optional<Target> overdueLabel(
      PlainText text, BiFunction<String, PeriodReader, Optional<PeriodMatch>> label) {
    return Optional.of(Typography.plain(text.text()))
        .filter(plain -> PeriodReader.mayHoldEnded(plain, today) && !postponement.liesAhead(plain))
        .map(plain -> Prose.withoutStruck(plain, document.source(), text::source))
        .flatMap(plain -> label.apply(plain, reader))
        .filter(match -> match.period().endedBefore(today))
        .map(
            match ->
                new Target(text.source(match.start(), match.end()), match.text(), match.period()));
  }

  private boolean isQuoted(ListItem item) {
    return !item.line().text().isEmpty() && quoted.contain(item.line().source(0, 1));
  }

  /** Whether the section is not closed and something in it is left to do. */
  private boolean isOpen(Section section) {
    if (!completion.isOpen(section.heading().range())) {
      return false;
    }
    List<ListItem> items = document.listItemsIn(section.range());
    return items.isEmpty() ? !hasDoneRowsOnly(section) : isLeftToDo(items);
  }

  /** One that names no more than a period is a heading for the items that it holds. */
  private boolean isOpen(ListItem item, Target target) {
    return completion.isOpen(item.range())
        && (item.checked().isPresent()
            || item.children().isEmpty()
            || !LineParts.bare(Typography.plain(item.line().text())).equals(target.text())
            || isLeftToDo(item.children()));
  }

  private boolean isLeftToDo(List<ListItem> items) {
    List<ListItem> boxes = items.stream().filter(item -> item.checked().isPresent()).toList();
    return (boxes.isEmpty() ? items : boxes)
        .stream().anyMatch(item -> completion.isOpen(item.range()));
  }

  private boolean hasDoneRowsOnly(Section section) {
    List<Table.Row> rows =
        document.tablesIn(section.range()).stream()
            .flatMap(table -> table.rows().stream())
            .toList();
    return !rows.isEmpty() && rows.stream().noneMatch(row -> completion.isOpen(row.range()));
  }
}
