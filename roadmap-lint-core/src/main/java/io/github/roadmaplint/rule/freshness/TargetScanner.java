package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what headings, list items and tables plan and do not mark done. */
final class TargetScanner {
  private final RoadmapDocument document;
  private final PeriodReader reader;
  private final PhraseBook book = PhraseBook.standard();
  private final List<SourceRange> closed = new ArrayList<>();

  TargetScanner(RoadmapDocument document, PeriodReader reader) {
    this.document = document;
    this.reader = reader;
    document.allSections().filter(this::tellsOfThePast).map(Section::range).forEach(closed::add);
    document.listItems().stream().filter(this::isDone).map(ListItem::range).forEach(closed::add);
  }

  /** The open targets in the order of the text. */
  List<Target> targets() {
    TableTargets tables = new TableTargets(reader);
    return Stream.of(
            document.allSections().filter(this::isOpen).flatMap(this::heading),
            document.listItems().stream()
                .filter(item -> isOpen(item.range()) && !isQuoted(item))
                .flatMap(item -> labelled(item.line())),
            document.tables().stream().filter(table -> isOpen(table.range())).flatMap(tables::open))
        .flatMap(each -> each)
        .sorted((one, other) -> one.range().compareTo(other.range()))
        .toList();
  }

  /** The document's title is no target, whatever it names. */
  private Stream<Target> heading(Section section) {
    Heading heading = section.heading();
    return heading.level() == 1 ? Stream.empty() : labelled(heading.text());
  }

  private Stream<Target> labelled(PlainText text) {
    return new TargetLine(text.text(), reader)
        .label().stream()
            .map(
                match ->
                    new Target(
                        text.source(match.start(), match.end()), match.text(), match.period()));
  }

  private boolean tellsOfThePast(Section section) {
    String title = section.heading().title();
    return book.isChangelog(title) || book.saysDone(section.heading().text().text());
  }

  private boolean isDone(ListItem item) {
    return item.checked().orElse(false)
        || item.struck()
        || new TargetLine(item.line().text(), reader).saysDone();
  }

  private boolean isQuoted(ListItem item) {
    return document.blocks().stream()
        .filter(block -> block.quoted() && !item.line().text().isEmpty())
        .anyMatch(block -> block.range().contains(item.line().source(0, 1).start()));
  }

  private boolean isOpen(SourceRange range) {
    return closed.stream().noneMatch(each -> each.contains(range));
  }

  /** Whether the section is not closed and something in it is left to do. */
  private boolean isOpen(Section section) {
    if (!isOpen(section.heading().range())) {
      return false;
    }
    List<ListItem> items =
        document.listItems().stream()
            .filter(item -> section.range().contains(item.range()))
            .toList();
    List<ListItem> boxes = items.stream().filter(item -> item.checked().isPresent()).toList();
    List<ListItem> tasks = boxes.isEmpty() ? items : boxes;
    return tasks.isEmpty() || tasks.stream().anyMatch(item -> isOpen(item.range()));
  }
}
