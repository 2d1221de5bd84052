package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds where a roadmap speaks of its own reviews: in paragraphs, blocks of HTML, headings and
 * tables of two columns or of one row, but in no changelog. A quote is somebody else's, but for
 * those between the title and the first section and GitHub's alerts, which are notices.
 */
final class ProseFinder {
  private static final Pattern ALERT =
      Pattern.compile("\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]", Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_PROSE =
      Pattern.compile("\\s*+<(?:pre|script|style|textarea)\\b", Pattern.CASE_INSENSITIVE);

  private final PhraseBook book = PhraseBook.standard();
  private final RoadmapDocument document;
  private final DateReader reader;
  private final PeriodReader periods;
  private final SourceText source;
  private final SourceRanges past;
  private final Optional<SourceRange> footer;
  private final SourceRanges notices;

  ProseFinder(RoadmapDocument document, DateReader reader, PeriodReader periods) {
    this.document = document;
    this.reader = reader;
    this.periods = periods;
    source = document.source();
    past =
        SourceRanges.of(
            document.allSections().stream()
                .filter(section -> book.isChangelog(section.heading().title()))
                .map(Section::range)
                .toList());
    int end = source.text().length();
    // Few roadmaps end with a changelog, and elsewhere nobody asks.
    footer =
        past.contain(new SourceRange(end, end))
            ? Footer.of(document).filter(this::isOneOfTheRoadmap)
            : Optional.empty();
    notices = SourceRanges.of(document.titleSection().map(Section::body).stream().toList());
  }

  /** In the order of the text. Call it once. */
  List<Prose> find() {
    List<Prose> found = new ArrayList<>();
    Set<SourceRange> below = addHeadings(found);
    for (TextBlock block : document.blocks()) {
      if (block.kind() == TextBlock.Kind.PARAGRAPH
          && isOwn(block)
          && !below.contains(block.range())
          && speaks(block.text().text(), block.range())) {
        found.add(Prose.of(source, block.text(), reader));
      } else if (block.kind() == TextBlock.Kind.HTML && isOwn(block)) {
        addHtml(block.range(), found);
      }
    }
    for (Table table : document.tables()) {
      if (table.columns() == 2) {
        addRow(table.header(), found);
        table.rows().forEach(row -> addRow(row, found));
      }
      addColumns(table, found);
    }
    found.sort(Comparator.comparing(prose -> prose.source(0, 1)));
    return List.copyOf(found);
  }

  /** Returns the paragraphs that were added with their headings. */
  private Set<SourceRange> addHeadings(List<Prose> found) {
    HeadingLabels labels = new HeadingLabels(document, reader, periods);
    Set<SourceRange> below = new HashSet<>();
    for (Heading heading : document.headings()) {
      if (!heading.nested() && speaks(heading.text().text(), heading.range())) {
        Prose words = Prose.of(source, heading.text(), reader);
        Optional<TextBlock> paragraph =
            saysWhen(words) ? Optional.empty() : labels.below(heading, words);
        paragraph.ifPresent(each -> below.add(each.range()));
        found.add(
            paragraph
                .map(each -> Prose.of(words, Prose.of(source, each.text(), reader)))
                .orElse(words));
      }
    }
    return below;
  }

  /** Where a changelog has such lines above the break, too, they are those of its entries. */
  private boolean isOneOfTheRoadmap(SourceRange footer) {
    return document
        .paragraphs()
        .filter(each -> past.contain(each.range()) && each.range().start() < footer.start())
        .map(each -> Prose.of(source, each.text(), reader))
        .allMatch(each -> book.updates(each.text(), reader).isEmpty());
  }

  private void addHtml(SourceRange html, List<Prose> found) {
    String text = source.slice(html);
    if (speaks(text, html) && !NO_PROSE.matcher(text).lookingAt()) {
      found.add(Prose.of(source, html));
    }
  }

  private void addRow(Table.Row row, List<Prose> found) {
    if (row.cells().size() == 2 && speaks(row.cells().get(0).text(), row.range()) && isOwn(row)) {
      Prose first = Prose.of(source, row.cells().get(0));
      if (saysWhen(first)) {
        found.add(first);
        found.add(Prose.of(source, row.cells().get(1)));
      } else {
        Prose.of(row.cells().get(0), row.cells().get(1)).ifPresent(found::add);
      }
    }
  }

  /**
   * A table of one row is about the roadmap where that begins with when it was updated, or tells
   * both of the last update and of the next review; any other may be about what it names, and a row
   * that says itself what its dates are is read as such.
   */
  private void addColumns(Table table, List<Prose> found) {
    List<Table.Cell> headers = table.header().cells();
    if (table.rows().size() == 1
        && speaks(table.header())
        && !speaks(table.rows().get(0))
        && isOwn(table.header())) {
      List<Table.Cell> cells = table.rows().get(0).cells();
      List<Optional<Prose>> columns =
          IntStream.range(0, Math.min(headers.size(), cells.size()))
              .mapToObj(i -> Prose.below(headers.get(i), cells.get(i)).filter(this::saysWhen))
              .toList();
      List<Prose> dated = columns.stream().flatMap(Optional::stream).toList();
      if (dated.size() > 1 || columns.stream().limit(1).anyMatch(Optional::isPresent)) {
        found.addAll(dated);
      }
    }
  }

  private boolean speaks(Table.Row row) {
    return row.cells().stream().anyMatch(each -> speaks(each.text(), row.range()));
  }

  /** Whether it is no label of what follows. */
  private boolean saysWhen(Prose label) {
    return !book.updates(label.text(), reader).isEmpty()
        || !book.nextReviews(label.text(), periods).isEmpty();
  }

  private boolean speaks(String text, SourceRange range) {
    return book.maySpeakOfReviews(text)
        && (!past.contain(range) || footer.filter(each -> each.contains(range)).isPresent());
  }

  private boolean isOwn(TextBlock block) {
    return !block.quoted()
        || notices.contain(block.range())
        || ALERT.matcher(source.slice(block.range())).lookingAt();
  }

  private boolean isOwn(Table.Row row) {
    return notices.contain(row.range())
        || !source.line(source.lineAt(row.range().start())).stripLeading().startsWith(">");
  }
}
