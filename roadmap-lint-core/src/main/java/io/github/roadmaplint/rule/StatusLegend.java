package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the signs of a roadmap mean, where it says so: in a line {@code Legend: 🟢 done · 🟡 in
 * progress}, in a list or table below the heading {@code ## Legend}, or in a table {@code | Icon |
 * Meaning |}. The first meaning counts.
 */
final class StatusLegend {
  /** An emoji or the like, with all that belongs to it. */
  private static final Pattern SIGN = Pattern.compile("(?=\\p{So})\\X");

  private static final Pattern OR = Pattern.compile("[/／,，;；]");
  private static final Pattern MARK = Pattern.compile("[\\s>|]*+(?:[-*+]|\\d{1,9}[.)])?+\\s*+");
  private static final int COLUMNS_OF_A_LEGEND = 2;

  private final PhraseBook book;
  private final RoadmapDocument document;
  private final SourceText source;
  private final Map<String, Boolean> done = new HashMap<>();

  StatusLegend(PhraseBook book, RoadmapDocument document) {
    this.book = book;
    this.document = document;
    source = document.source();
    readParagraphs();
    document.tables().stream().filter(this::isLegend).forEach(this::readTable);
    for (Section section : document.allSections()) {
      if (book.isLegend(section.heading().title())) {
        document
            .paragraphsIn(section.range())
            .forEach(paragraph -> readSigns(Typography.plain(paragraph.text().text())));
        document.tablesIn(section.range()).forEach(this::readTable);
      }
    }
  }

  /**
   * Whether a text that is no more than a sign says that something is done; empty: nobody knows.
   */
  Optional<Boolean> meaning(String text) {
    return SIGN.matcher(text).matches()
        ? Optional.ofNullable(done.get(key(text)))
        : Optional.empty();
  }

  /** Whether a line begins or ends with a sign for what is done. */
  boolean marksDone(String line) {
    return !done.isEmpty()
        && SIGN.matcher(line)
            .results()
            .filter(sign -> sign.start() == 0 || sign.end() == line.length())
            .anyMatch(sign -> done.getOrDefault(key(sign.group()), false));
  }

  /** The same for all presentations of a sign, which look alike (UTS #51, ED-9). */
  private static String key(String sign) {
    return sign.replace("\uFE0F", "");
  }

  private void readParagraphs() {
    SourceRanges lists = document.listItemRanges();
    List<TextBlock> paragraphs = document.paragraphs().toList();
    SourceRange above = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      TextBlock paragraph = paragraphs.get(i);
      SourceRange range = paragraph.range();
      boolean goesOn = above != null && lists.contain(range) && follows(above, range);
      boolean labels = book.isLegend(LineParts.bare(paragraph.text().text()));
      if (goesOn) {
        readSigns(Typography.plain(paragraph.text().text()));
      } else {
        readLines(paragraph);
      }
      if (labels) {
        boolean last = i + 1 == paragraphs.size();
        readTableBelow(
            range, last ? source.text().length() : paragraphs.get(i + 1).range().start());
      }
      above = goesOn || labels ? range : null;
    }
  }

  private void readTableBelow(SourceRange label, int end) {
    document.tablesIn(new SourceRange(label.end(), end)).stream()
        .filter(table -> follows(label, table.range()))
        .forEach(this::readTable);
  }

  /** Whether no more than the mark of a list item stands before a range. */
  private boolean follows(SourceRange above, SourceRange range) {
    return above.end() <= range.start()
        && MARK.matcher(source.text()).region(above.end(), range.start()).matches();
  }

  private void readLines(TextBlock paragraph) {
    if (!LabelLine.mayBeIn(paragraph.text().text())) {
      return;
    }
    boolean within = false;
    for (String line : StatusLines.lines(source, paragraph).toList()) {
      within = LabelLine.read(line).map(label -> book.isLegend(label.label())).orElse(within);
      if (within) {
        readSigns(line);
      }
    }
  }

  private boolean isLegend(Table table) {
    return table.columns() == COLUMNS_OF_A_LEGEND
        && table.header().cells().stream().anyMatch(cell -> book.isLegend(cell.text()));
  }

  private void readTable(Table table) {
    for (Table.Row row : table.rows()) {
      readSigns(row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(" ")));
    }
  }

  /** Each sign means what stands between it and the next. */
  private void readSigns(String text) {
    List<MatchResult> signs = SIGN.matcher(text).results().toList();
    for (int i = 0; i < signs.size(); i++) {
      int end = i + 1 < signs.size() ? signs.get(i + 1).start() : text.length();
      String sign = key(signs.get(i).group());
      saysDone(LineParts.bare(text.substring(signs.get(i).end(), end)))
          .ifPresent(meaning -> done.putIfAbsent(sign, meaning));
    }
  }

  private Optional<Boolean> saysDone(String meaning) {
    List<String> words = OR.splitAsStream(meaning).map(LineParts::bare).toList();
    if (words.stream().anyMatch(book::isOpenState)) {
      return Optional.of(false);
    }
    return words.stream().anyMatch(this::isDone) ? Optional.of(true) : Optional.empty();
  }

  private boolean isDone(String words) {
    return Completion.isAsShortAsAStatus(words)
        && (book.saysDone(words) || book.saysGivenUp(words));
  }
}
