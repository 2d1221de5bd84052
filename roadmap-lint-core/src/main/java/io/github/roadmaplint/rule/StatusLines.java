package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TextBlock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a line of its own marks done ({@code **Status:** Done}, {@code **Completed:** 2026-03-20}):
 * the list item that the line belongs to, otherwise the section, as the first words below its
 * heading do ({@link OpeningStatement}); of the document's title what stands directly below it.
 */
final class StatusLines {
  /** A mark, alone or with words of whatever language that do not say that it goes on. */
  private static final Pattern CHECKED =
      Pattern.compile(
          "^[✅✔✓☑]\\uFE0F?+\\s*+(?!.*\\b(?:on track|in progress|ongoing|under ?way|active|ready|planned"
              + "|scheduled|approved|started|running)\\b|.*中$)(?:\\p{L}.*+)?+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_SIGN = Pattern.compile("\\X");

  private static final Pattern BEFORE_VALUE = Pattern.compile("^[^\\p{L}\\p{N}]*+");

  private static final Pattern END_OF_DATE = Pattern.compile("[^\\p{L}\\p{N}(（]*+(?:[(（].*)?");

  private static final Pattern VERSION =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*+" + OpeningStatement.VERSION + "(?:\\s*+(?:$|[(（])|\\s++[-–—]).*+",
          Pattern.CASE_INSENSITIVE);

  private final PeriodReader periods = new PeriodReader(null);
  private final PhraseBook book;
  private final StatusLegend legend;
  private final OpeningStatement opening;
  private final RoadmapDocument document;
  private final List<Section> sections;
  private final Optional<Section> title;
  private final Deque<ListItem> open = new ArrayDeque<>();
  private int nextItem;
  private int nextSection;

  StatusLines(PhraseBook book, StatusLegend legend, RoadmapDocument document) {
    this.book = book;
    this.legend = legend;
    this.document = document;
    opening = new OpeningStatement(book, periods, document.source());
    sections = document.allSections();
    title = document.titleSection();
  }

  /** Looks at each item and section once, however many such lines there are. Call it once. */
  List<SourceRange> done() {
    return document
        .paragraphs()
        .filter(block -> mayBeDone(block.text().text()) || holdsObject(block))
        .flatMap(block -> doneBy(block).stream())
        .toList();
  }

  private Optional<SourceRange> doneBy(TextBlock block) {
    if (LabelLine.mayBeIn(block.text().text()) && saysDone(block)) {
      return owner(block.range());
    }
    return section(block.range())
        .filter(section -> opening.saysDone(section.body(), block))
        .map(this::range);
  }

  /** Such as an image, whose description may say it. */
  private static boolean holdsObject(TextBlock block) {
    return block.text().text().indexOf(PlainText.OBJECT) >= 0;
  }

  private boolean mayBeDone(String paragraph) {
    return book.mayBeDone(paragraph)
        || book.columns().mayNameActual(paragraph)
        || legend.marksDone(paragraph);
  }

  private boolean saysDone(TextBlock block) {
    return parts(document.source(), block)
        .anyMatch(part -> written(part).filter(this::isDone).isPresent() || saysWhen(part));
  }

  /** What each line of a paragraph says that states a status, alone or beside others. */
  static List<String> values(SourceText source, TextBlock block) {
    return parts(source, block).flatMap(line -> status(line).stream()).toList();
  }

  private static Optional<String> status(String line) {
    return written(line).map(StatusLines::words);
  }

  /** With the marks before its words. */
  private static Optional<String> written(String line) {
    return LabelLine.read(line)
        .filter(LabelLine::namesStatus)
        .map(each -> line.substring(each.valueStart()));
  }

  private static String words(String value) {
    return LineParts.of(BEFORE_VALUE.matcher(value).replaceFirst("")).get(0).strip();
  }

  private static Stream<String> parts(SourceText source, TextBlock block) {
    return lines(source, block).flatMap(LabelLine::parts).map(MatchResult::group);
  }

  /** The lines of a paragraph, plain. */
  static Stream<String> lines(SourceText source, TextBlock block) {
    return IntStream.rangeClosed(
            source.lineAt(block.range().start()), source.lineAt(block.range().end()))
        .mapToObj(line -> LabelLine.plain(source.line(line)));
  }

  /**
   * Whether a line says when that was: {@code Completed: March 2026 (late)}, {@code Shipped: v3}.
   */
  private boolean saysWhen(String line) {
    return LabelLine.read(line)
        .filter(each -> book.columns().isActual(each.label()))
        .map(each -> line.substring(each.valueStart()))
        .filter(value -> isDate(value) || VERSION.matcher(value).matches())
        .isPresent();
  }

  private boolean isDate(String value) {
    List<PeriodMatch> found = periods.find(value);
    return found.size() == 1
        && LineParts.bare(value.substring(0, found.get(0).start())).isEmpty()
        && END_OF_DATE.matcher(value.substring(found.get(0).end())).matches();
  }

  private boolean isDone(String value) {
    String words = words(value);
    String marked = LineParts.of(value).get(0).strip();
    return book.beginsDone(words)
        || book.beginsDone(words.split("\\s", 2)[0])
        || isChecked(marked)
        || ONE_SIGN.matcher(marked).matches()
            && legend.meaning(marked).orElseGet(() -> book.saysDone(marked));
  }

  private boolean isChecked(String value) {
    return CHECKED.matcher(value).matches() && book.beginsDone(value);
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
        .or(() -> section(block).map(this::range));
  }

  private void closeBefore(SourceRange range) {
    while (!open.isEmpty() && !open.peek().range().contains(range)) {
      open.pop();
    }
  }

  private boolean begins(ListItem item, SourceRange block) {
    String line = LabelLine.plain(item.line().text());
    return !line.isEmpty()
        && block.contains(item.line().source(0, 1))
        && (status(line).isPresent() || saysWhen(line));
  }

  private Optional<Section> section(SourceRange block) {
    while (nextSection < sections.size() && sections.get(nextSection).body().end() < block.end()) {
      nextSection++;
    }
    if (nextSection == sections.size() || !sections.get(nextSection).body().contains(block)) {
      return Optional.empty();
    }
    return Optional.of(sections.get(nextSection));
  }

  private SourceRange range(Section section) {
    return title.filter(section::equals).isPresent() ? section.body() : section.range();
  }
}
