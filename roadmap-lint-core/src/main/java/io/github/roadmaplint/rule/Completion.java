package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.Table;
import java.util.stream.Stream;

/** What of a roadmap is marked done: sections, list items and table rows. */
public final class Completion {
  private static final int MOST_WORDS_OF_A_MARK = 2;
  private static final int MOST_WORDS_OF_A_STATUS = 4;

  private final PhraseBook book = PhraseBook.standard();
  private final SourceRanges closed;

  private Completion(RoadmapDocument document) {
    closed =
        SourceRanges.of(
            Stream.of(
                    document.allSections().filter(this::tellsOfThePast).map(Section::range),
                    document.listItems().stream().filter(this::isDone).map(ListItem::range),
                    document.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .filter(this::isDone)
                        .map(Table.Row::range))
                .flatMap(each -> each));
  }

  /** What the document of a context marks done. */
  public static Completion of(RuleContext context) {
    return context.once(Completion.class, () -> new Completion(context.document()));
  }

  /** Whether a range lies in nothing that is marked done. */
  public boolean isOpen(SourceRange range) {
    return !closed.contain(range);
  }

  private boolean tellsOfThePast(Section section) {
    return book.isChangelog(section.heading().title())
        || book.saysDone(section.heading().text().text());
  }

  private boolean isDone(ListItem item) {
    return item.checked().orElse(false)
        || item.struck()
        || book.mayBeDone(item.line().text())
            && LineParts.of(item.line().text()).stream().anyMatch(this::isMark);
  }

  /** Whether a part of a line says that it is done: {@code released in May}, {@code ✅}. */
  private boolean isMark(String part) {
    String plain = part.strip();
    return hasCheckMark(plain)
        || book.saysDone(plain)
            && (plain.split("\\s+").length <= MOST_WORDS_OF_A_MARK || book.beginsDone(plain));
  }

  private boolean isDone(Table.Row row) {
    return row.cells().stream().anyMatch(this::saysDone);
  }

  private boolean saysDone(Table.Cell cell) {
    String text = cell.text().strip();
    String source = cell.source();
    boolean struck = source.startsWith("~~") && source.endsWith("~~") && source.length() > 4;
    boolean status = book.saysDone(text) && text.split("\\s+").length <= MOST_WORDS_OF_A_STATUS;
    return struck || hasCheckMark(text) || status;
  }

  private static boolean hasCheckMark(String text) {
    return text.startsWith("✅") || text.endsWith("✅");
  }
}
