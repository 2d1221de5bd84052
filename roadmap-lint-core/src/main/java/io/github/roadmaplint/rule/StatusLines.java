package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.LineParts;
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

/**
 * What a line of its own marks done ({@code **Status:** Done}): the list item that the line belongs
 * to, otherwise the section; of the document's title what stands directly below it.
 */
final class StatusLines {
  private static final Pattern STATUS =
      Pattern.compile(
          "^[^\\p{L}\\p{N}|]*+(?:status|状态)\\s*+(?:[/／]\\s*+(?:status|状态)\\s*+)?+[:：][^\\p{L}\\p{N}]*+(.*)",
          Pattern.CASE_INSENSITIVE);

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
        .filter(block -> book.mayBeDone(block.text().text()))
        .filter(this::saysDone)
        .forEach(block -> owner(block.range()).ifPresent(ranges::add));
    return ranges;
  }

  private boolean saysDone(TextBlock block) {
    return values(document.source(), block).stream().anyMatch(this::isDone);
  }

  /** What each such line of a paragraph says. */
  static List<String> values(SourceText source, TextBlock block) {
    List<String> values = new ArrayList<>();
    int last = source.lineAt(block.range().end());
    for (int line = source.lineAt(block.range().start()); line <= last; line++) {
      Matcher status = STATUS.matcher(LabelLine.plain(source.line(line)));
      if (status.matches()) {
        values.add(LineParts.of(status.group(1)).get(0).strip());
      }
    }
    return values;
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

  private static boolean begins(ListItem item, SourceRange block) {
    return !item.line().text().isEmpty()
        && block.contains(item.line().source(0, 1))
        && STATUS.matcher(item.line().text()).matches();
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
