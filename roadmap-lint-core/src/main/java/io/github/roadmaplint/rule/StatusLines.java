package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TextBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a line of its own marks done ({@code **Status:** Done}, {@code **Completed:** 2026-03-20}):
 * the list item that the line belongs to, otherwise the section; of the document's title what
 * stands directly below it.
 */
final class StatusLines {
  private static final Pattern STATUS =
      Pattern.compile(
          "^[^\\p{L}\\p{N}|]*+(?:status|状态)\\s*+(?:[/／]\\s*+(?:status|状态)\\s*+)?+[:：][^\\p{L}\\p{N}]*+(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile("^[^\\p{L}\\p{N}|]*+(\\p{L}[\\p{L} ]{0,40}+)[:：](.*)");

  private static final Pattern END_OF_DATE = Pattern.compile("[^\\p{L}\\p{N}(（]*+(?:[(（].*)?");

  private final PeriodReader periods = new PeriodReader(null);
  private final PhraseBook book;
  private final RoadmapDocument document;
  private final List<Section> sections;
  private final Optional<Section> title;
  private final Deque<ListItem> open = new ArrayDeque<>();
  private int nextItem;
  private int nextSection;

  StatusLines(PhraseBook book, RoadmapDocument document) {
    this.book = book;
    this.document = document;
    sections = document.allSections();
    title = document.titleSection();
  }

  /** Looks at each item and section once, however many such lines there are. Call it once. */
  List<SourceRange> done() {
    List<SourceRange> ranges = new ArrayList<>();
    document
        .paragraphs()
        .filter(block -> LabelLine.mayBeIn(block.text().text()))
        .filter(block -> mayBeDone(block.text().text()) && saysDone(block))
        .forEach(block -> owner(block.range()).ifPresent(ranges::add));
    return ranges;
  }

  private boolean mayBeDone(String paragraph) {
    return book.mayBeDone(paragraph) || book.mayNameActualColumn(paragraph);
  }

  private boolean saysDone(TextBlock block) {
    return lines(document.source(), block)
        .anyMatch(line -> status(line).filter(this::isDone).isPresent() || saysWhen(line));
  }

  /** What each line of a paragraph says that states a status. */
  static List<String> values(SourceText source, TextBlock block) {
    return lines(source, block).flatMap(line -> status(line).stream()).toList();
  }

  private static Optional<String> status(String line) {
    return Optional.of(STATUS.matcher(line))
        .filter(Matcher::matches)
        .map(status -> LineParts.of(status.group(1)).get(0).strip());
  }

  private static Stream<String> lines(SourceText source, TextBlock block) {
    return IntStream.rangeClosed(
            source.lineAt(block.range().start()), source.lineAt(block.range().end()))
        .mapToObj(line -> LabelLine.plain(source.line(line)));
  }

  /** Whether a line says no more than when that was: {@code Completed: March 2026 (late)}. */
  private boolean saysWhen(String line) {
    Matcher label = LABEL.matcher(line);
    if (!label.matches() || !book.isActualColumn(label.group(1))) {
      return false;
    }
    String value = label.group(2);
    List<PeriodMatch> found = periods.find(value);
    return found.size() == 1
        && LineParts.bare(value.substring(0, found.get(0).start())).isEmpty()
        && END_OF_DATE.matcher(value.substring(found.get(0).end())).matches();
  }

  private boolean isDone(String value) {
    return book.beginsDone(value) || book.beginsDone(value.split("\\s", 2)[0]);
  }

  /** An item that begins with its status is one of several that describe what holds them. */
  private Optional<SourceRange> owner(SourceRange block) {
    List<ListItem> items = document.listItems();
    while (nextItem < items.size() && items.get(nextItem).range().start() <= block.start()) {
      closeBefore(items.get(nextItem).range());
      open.push(items.get(nextItem++));
    }
    closeBefore(block);
    return open.stream()
        .filter(item -> !begins(item, block))
        .map(ListItem::range)
        .findFirst()
        .or(() -> section(block));
  }

  private void closeBefore(SourceRange range) {
    while (!open.isEmpty() && !open.peek().range().contains(range)) {
      open.pop();
    }
  }

  private boolean begins(ListItem item, SourceRange block) {
    String line = item.line().text();
    return !line.isEmpty()
        && block.contains(item.line().source(0, 1))
        && (STATUS.matcher(line).matches() || saysWhen(LabelLine.plain(line)));
  }

  private Optional<SourceRange> section(SourceRange block) {
    while (nextSection < sections.size() && sections.get(nextSection).body().end() < block.end()) {
      nextSection++;
    }
    if (nextSection == sections.size() || !sections.get(nextSection).body().contains(block)) {
      return Optional.empty();
    }
    Section section = sections.get(nextSection);
    boolean isTitle = title.filter(section::equals).isPresent();
    return Optional.of(isTitle ? section.body() : section.range());
  }
}
