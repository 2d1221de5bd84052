package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The sections and tables that list what has dates of its own, such as events: {@code - March 2026:
 * KubeCon} below {@code ## Talks}, or until when a version is supported. What is still to come
 * there has an empty box, or words say so.
 */
final class DatedFacts {
  private final PhraseBook book = PhraseBook.standard();
  private final SourceRanges facts;
  private final SourceRanges support;
  private final SourceRanges ahead;
  private final SourceRanges tasks;

  /**
   * @param title the document's title, which covers everything and says nothing of a section
   */
  DatedFacts(RoadmapDocument document, Optional<Section> title) {
    facts = sections(document.allSections(), book::listsFacts);
    support = sections(document.allSections(), book::tellsOfSupport);
    ahead =
        sections(
            document.allSections().stream()
                .filter(section -> title.filter(section::equals).isEmpty())
                .toList(),
            book::liesAhead);
    tasks =
        SourceRanges.of(
            document.listItems().stream()
                .filter(ListItem::isOpenTask)
                .map(ListItem::range)
                .toList());
  }

  private static SourceRanges sections(List<Section> sections, Predicate<String> isMeant) {
    return SourceRanges.of(
        sections.stream()
            .filter(section -> isMeant.test(section.heading().title()))
            .map(Section::range)
            .toList());
  }

  /** Whether the period that a heading names, which one of a line below it is not, is a fact. */
  boolean isFact(Heading heading, Target target) {
    return heading.range().contains(target.range())
        && isFact(heading.range(), heading.text(), target);
  }

  /** Whether the period that an item names is a fact. */
  boolean isFact(ListItem item, Target target) {
    return isFact(item.range(), item.line(), target) && !tasks.contain(item.range());
  }

  private boolean isFact(SourceRange range, PlainText line, Target target) {
    String text = Typography.plain(line.text());
    int start = Math.max(0, text.indexOf(target.text()));
    return isListed(range) && !isAnnounced(text.substring(0, start), target)
        || support.contain(range) && book.saysUntil(text, start);
  }

  private boolean isListed(SourceRange range) {
    return facts.contain(range) && !ahead.contain(range);
  }

  private boolean isAnnounced(String before, Target target) {
    return TargetLine.isDeadline(target.text(), target.period()) || book.endsAnnouncing(before);
  }

  /** Whether a column of a table holds targets; in such a table its header has to say so. */
  boolean isTargetColumn(Table table, String header) {
    return book.columns().isTarget(header) && !(book.columns().isTime(header) && holdsFacts(table));
  }

  private boolean holdsFacts(Table table) {
    return isListed(table.range())
        || !ahead.contain(table.range())
            && table.header().cells().stream().anyMatch(cell -> book.columns().isFact(cell.text()));
  }
}
