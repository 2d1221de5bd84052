package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list items that those directly below mark done: all of them have ticked boxes or those of
 * what was cancelled, or one says no more than that, {@code - ✅ Shipped}. Where several have marks
 * or boxes, they are the item's steps; what would say it of a step as well counts where there is
 * nothing else.
 */
final class NestedStatements {
  /** Without such a mark the word may be what is planned, and a box be empty. */
  private static final Pattern MARKED_WORD =
      Pattern.compile("[❌✖❎🚫⛔🗑🚀🟢]\\uFE0F?+\\s*+(\\p{L}++)[.!]?+");

  private static final Pattern GIVEN_UP_MARK = Pattern.compile("[❌✖❎🚫⛔🗑]\\uFE0F?+\\s*+");

  private static final String REFERENCE =
      "(?:(?:PR|MR) )?(?:[\\w./-]*+[#!]\\d++|https?://\\S++|" + OpeningStatement.VERSION + ")";

  /** {@code Done (#12)}, {@code Released: v1.2}. */
  private static final Pattern WORD_WITH_REFERENCES =
      Pattern.compile(
          "(\\p{L}++)(?:\\s?[:：(（]| [-–—]| (?:in|by|with|via) )\\s*+"
              + REFERENCE
              + "(?:[,，、]\\s*+"
              + REFERENCE
              + ")*+[)）]?+[.!。]?+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END = Pattern.compile("[.!。！]$");

  private final PhraseBook book;
  private final OpeningStatement opening;

  NestedStatements(PhraseBook book, SourceText source) {
    this.book = book;
    opening = new OpeningStatement(book, new PeriodReader(null), source);
  }

  List<SourceRange> done(RoadmapDocument document) {
    return document.listItems().stream()
        .filter(item -> !item.children().isEmpty())
        .filter(this::isDone)
        .map(ListItem::range)
        .toList();
  }

  private boolean isDone(ListItem holder) {
    return isTickedOff(holder) || isStated(holder.children()) || isStatedAlone(holder);
  }

  /** Not where a box of its own is empty. */
  private static boolean isTickedOff(ListItem holder) {
    return holder.checked().isEmpty()
        && holder.children().stream()
            .allMatch(item -> item.checked().orElseGet(() -> Completion.isCancelled(item)));
  }

  private boolean isStated(List<ListItem> below) {
    return below.stream().filter(this::states).count() == 1
        && below.stream().noneMatch(item -> isMarked(item) && !states(item));
  }

  private boolean states(ListItem item) {
    String line = line(item);
    return isPlain(item) && (saysDone(line) || saysGivenUp(line));
  }

  /** Where a box of its own is empty, the word may be what is left to do. */
  private boolean isStatedAlone(ListItem holder) {
    ListItem only = holder.children().get(0);
    String line = line(only);
    return holder.children().size() == 1
        && isPlain(only)
        && (saysGivenUp(LineParts.of(line).get(0).strip())
            || holder.checked().isEmpty() && saysWhatHappened(line));
  }

  private static boolean isPlain(ListItem item) {
    return item.children().isEmpty() && item.checked().isEmpty();
  }

  private boolean saysWhatHappened(String line) {
    Matcher word = WORD_WITH_REFERENCES.matcher(line);
    return book.isDoneWord(word.matches() ? word.group(1) : line);
  }

  private boolean saysDone(String line) {
    return book.mayBeDone(line) && (opening.isIn(line) || isMarkedWord(line));
  }

  private boolean saysGivenUp(String line) {
    Matcher mark = GIVEN_UP_MARK.matcher(line);
    return mark.lookingAt()
        && book.saysGivenUp(END.matcher(line.substring(mark.end())).replaceFirst(""));
  }

  private boolean isMarkedWord(String line) {
    Matcher marked = MARKED_WORD.matcher(line);
    return marked.matches() ? book.beginsDone(marked.group(1)) : isDoneMark(line);
  }

  private boolean isDoneMark(String line) {
    return LineParts.bare(line).isEmpty() && book.saysDone(line);
  }

  private static boolean isMarked(ListItem item) {
    return item.checked().isPresent() || beginsWithMark(line(item));
  }

  private static boolean beginsWithMark(String line) {
    return !line.isEmpty() && !Character.isLetterOrDigit(line.codePointAt(0));
  }

  private static String line(ListItem item) {
    return Typography.plain(item.line().text()).strip();
  }
}
