package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.TextBlock;
import io.github.roadmaplint.rule.Completion;
import java.util.List;
import java.util.stream.Stream;

/** Finds what headings, list items and tables plan and do not mark done. */
final class TargetScanner {
  private final RoadmapDocument document;
  private final PeriodReader reader;
  private final Completion completion;
  private final SourceRanges quoted;

  TargetScanner(RoadmapDocument document, PeriodReader reader, Completion completion) {
    this.document = document;
    this.reader = reader;
    this.completion = completion;
    quoted =
        SourceRanges.of(document.blocks().stream().filter(TextBlock::quoted).map(TextBlock::range));
  }

  /** The open targets in the order of the text. */
  List<Target> targets() {
    TableTargets tables = new TableTargets(reader, completion);
    return Stream.of(
            document.allSections().flatMap(this::heading),
            document.listItems().stream()
                .filter(item -> completion.isOpen(item.range()) && !isQuoted(item))
                .flatMap(item -> labelled(item.line())),
            document.tables().stream()
                .filter(table -> completion.isOpen(table.range()))
                .flatMap(tables::open))
        .flatMap(each -> each)
        .sorted((one, other) -> one.range().compareTo(other.range()))
        .toList();
  }

  /** The document's title is no target, whatever it names. */
  private Stream<Target> heading(Section section) {
    Heading heading = section.heading();
    return heading.level() == 1
        ? Stream.empty()
        : labelled(heading.text()).filter(target -> isOpen(section));
  }

  private Stream<Target> labelled(PlainText text) {
    return new TargetLine(text.text(), reader)
        .label().stream()
            .map(
                match ->
                    new Target(
                        text.source(match.start(), match.end()), match.text(), match.period()));
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
    List<ListItem> boxes = items.stream().filter(item -> item.checked().isPresent()).toList();
    List<ListItem> tasks = boxes.isEmpty() ? items : boxes;
    return tasks.isEmpty() || tasks.stream().anyMatch(item -> completion.isOpen(item.range()));
  }
}
