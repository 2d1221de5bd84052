package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
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
          "^[^\\p{L}\\p{N}|]*+(?:status|状态)\\s*+[:：][^\\p{L}\\p{N}]*+(.*)",
          Pattern.CASE_INSENSITIVE);

  private final PhraseBook book;
  private final RoadmapDocument document;

  StatusLines(PhraseBook book, RoadmapDocument document) {
    this.book = book;
    this.document = document;
  }

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
    SourceText source = document.source();
    int last = source.lineAt(block.range().end());
    for (int line = source.lineAt(block.range().start()); line <= last; line++) {
      String text = Typography.plain(source.line(line)).replaceAll("[*_`\\\\]", "");
      Matcher status = STATUS.matcher(text);
      if (status.matches() && isDone(LineParts.of(status.group(1)).get(0).strip())) {
        return true;
      }
    }
    return false;
  }

  private boolean isDone(String value) {
    return book.beginsDone(value) || book.beginsDone(value.split("\\s", 2)[0]);
  }

  /** An item that begins with its status is one of several that describe what holds them. */
  private Optional<SourceRange> owner(SourceRange block) {
    return document.listItems().stream()
        .filter(item -> item.range().contains(block) && !begins(item, block))
        .map(ListItem::range)
        .max(Comparator.comparingInt(SourceRange::start))
        .or(() -> section(block));
  }

  private boolean begins(ListItem item, SourceRange block) {
    return !item.line().text().isEmpty()
        && block.contains(item.line().source(0, 1))
        && STATUS.matcher(item.line().text()).matches();
  }

  private Optional<SourceRange> section(SourceRange block) {
    return document.allSections().stream()
        .filter(section -> section.body().contains(block))
        .map(section -> section.heading().level() == 1 ? section.body() : section.range())
        .findFirst();
  }
}
