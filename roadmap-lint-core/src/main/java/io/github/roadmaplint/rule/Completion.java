package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a roadmap is marked done: sections, what is folded away, list items and table rows. Used
 * by one thread.
 */
public final class Completion {
  /** Between tildes, one or two on each side as GitHub has it, or tags; whatever stands around. */
  private static final Pattern STRUCK =
      Pattern.compile(
          "^[^\\p{L}\\p{N}~<]*+(?:(?:(~~?)(?=[^\\s~])(?:(?!\\1).)*+(?<=[^\\s~])\\1"
              + "|<(del|s|strike)>(?:(?!</\\2>).)*+</\\2>)[^\\p{L}\\p{N}~<]*+)++$",
          Pattern.CASE_INSENSITIVE);

  private static final String CHECKED_BOX = "[x]";

  /** No box to GitHub, but to many tools that of what was cancelled. */
  private static final String CANCELLED_BOX = "[-] ";

  private static final String CHECK_MARK = "✅";
  private static final int MOST_WORDS_OF_A_MARK = 2;
  private static final int MOST_WORDS_OF_A_STATUS = 4;

  private final PhraseBook book = PhraseBook.standard();
  private final RoadmapDocument document;
  private @Nullable SourceRanges closed;

  private Completion(RoadmapDocument document) {
    this.document = document;
  }

  /** What the document of a context marks done. */
  public static Completion of(RuleContext context) {
    return context.once(Completion.class, () -> new Completion(context.document()));
  }

  /** Whether a range lies in nothing that is marked done. */
  public boolean isOpen(SourceRange range) {
    // Many roadmaps hold nothing of which this is asked.
    if (closed == null) {
      closed = closed();
    }
    return !closed.contain(range);
  }

  private SourceRanges closed() {
    StatusLegend legend = new StatusLegend(book, document);
    List<SourceRange> ranges = new ArrayList<>(new StatusLines(book, legend, document).done());
    ranges.addAll(new NestedStatements(book, document.source()).done(document));
    DoneBadges badges = new DoneBadges(book, document);
    for (Section section : document.allSections()) {
      Heading heading = section.heading();
      if (tellsOfThePast(heading.title(), heading.text().text())
          || isStruck(heading)
          || legend.marksDone(heading.text().text())
          || badges.areIn(heading.text())) {
        ranges.add(section.range());
      }
    }
    for (Details details : Details.in(document)) {
      if (tellsOfThePast(details.summary(), details.summary())) {
        ranges.add(details.range());
      }
    }
    for (ListItem item : document.listItems()) {
      if (isDone(item) || badges.areIn(item.line()) || legend.marksDone(item.line().text())) {
        ranges.add(item.range());
      }
    }
    for (Table table : document.tables()) {
      DoneColumns columns = new DoneColumns(table.header(), book);
      for (Table.Row row : table.rows()) {
        if (isDone(row, legend) || columns.sayDone(row) || badges.areIn(row.range())) {
          ranges.add(row.range());
        }
      }
    }
    return SourceRanges.of(ranges);
  }

  private boolean tellsOfThePast(String title, String text) {
    return book.isChangelog(title) || book.saysDone(Typography.plain(text));
  }

  private boolean isStruck(Heading heading) {
    return isStruck(document.source().slice(heading.textRange()));
  }

  private static boolean isStruck(String source) {
    return (source.indexOf('~') >= 0 || source.indexOf('<') >= 0)
        && STRUCK.matcher(source).matches();
  }

  private boolean isDone(ListItem item) {
    return item.checked().orElse(false)
        || item.struck()
        || isCancelled(item)
        || saysDone(item, Typography.plain(item.line().text()));
  }

  private boolean saysDone(ListItem item, String line) {
    return hasMark(line) || item.checked().isEmpty() && book.beginsWithDeed(line);
  }

  static boolean isCancelled(ListItem item) {
    return item.line().text().startsWith(CANCELLED_BOX);
  }

  private boolean hasMark(String line) {
    return book.mayBeDone(line) && LineParts.of(line).stream().anyMatch(this::isMark);
  }

  /** Whether a part of a line says that it is done: {@code released in May}, {@code ✅}. */
  private boolean isMark(String part) {
    String plain = part.strip();
    return hasCheckMark(plain)
        || hasCheckedStatus(plain)
        || book.beginsDone(plain)
        || hasFewWords(plain, MOST_WORDS_OF_A_MARK) && book.saysDone(plain);
  }

  /** {@code Agents ✅ completed early}. */
  private boolean hasCheckedStatus(String text) {
    int mark = text.lastIndexOf(CHECK_MARK);
    return mark >= 0 && book.beginsDone(text.substring(mark + CHECK_MARK.length()).strip());
  }

  private boolean isDone(Table.Row row, StatusLegend legend) {
    for (Table.Cell cell : row.cells()) {
      if (legend.meaning(cell.text()).orElseGet(() -> saysDone(cell))) {
        return true;
      }
    }
    return false;
  }

  private boolean saysDone(Table.Cell cell) {
    String text = Typography.plain(cell.text()).strip();
    return hasCheckMark(text)
        || text.regionMatches(true, 0, CHECKED_BOX, 0, CHECKED_BOX.length())
        || isStatusOfDone(text)
        || isStruck(cell.source());
  }

  /** As a whole, or before what explains it: {@code Complete (January 2026)}. */
  private boolean isStatusOfDone(String text) {
    return book.mayBeDone(text) && (isStatus(text) || isStatus(LineParts.of(text).get(0).strip()));
  }

  private boolean isStatus(String text) {
    return isAsShortAsAStatus(text) && book.saysDone(text);
  }

  static boolean isAsShortAsAStatus(String text) {
    return hasFewWords(text, MOST_WORDS_OF_A_STATUS);
  }

  private static boolean hasFewWords(String text, int most) {
    int words = 1;
    for (int i = 1; i < text.length() && words <= most; i++) {
      if (isSpace(text.charAt(i)) && !isSpace(text.charAt(i - 1))) {
        words++;
      }
    }
    return words <= most;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean hasCheckMark(String text) {
    return text.startsWith(CHECK_MARK) || text.endsWith(CHECK_MARK);
  }
}
