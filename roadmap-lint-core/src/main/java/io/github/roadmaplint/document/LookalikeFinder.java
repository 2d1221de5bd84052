package io.github.roadmaplint.document;

import io.github.roadmaplint.document.TableLookalike.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what was meant as a table and is none. It would rather miss one than call prose, a shell
 * pipeline, a formula or a drawing a table.
 */
final class LookalikeFinder {
  /** A row of dashes, also with the plus signs, underlines and long dashes of other notations. */
  private static final Pattern DASHES =
      Pattern.compile("(?=[^|]*\\|)(?=.*(?:[-=]{2}|[\u2013\u2014]))[-\u2013\u2014=_+:| \\t]+");

  /** What a cell says: words, a sign that is no part of a drawing, or a dash for nothing. */
  private static final Pattern SAYING =
      Pattern.compile(
          "[\\p{L}\\p{N}[\\p{So}&&[^\\p{InBoxDrawing}\\p{InBlockElements}]]]|^[-\u2013\u2014]$");

  private static final int UNKNOWN = -1;

  private final SourceText source;
  private final List<PipeRow> lines;
  private final List<LineMargin> margins;
  private int firstTried = UNKNOWN;

  /**
   * @param lines the lines of one block
   * @param margins what stands before each line
   */
  LookalikeFinder(SourceText source, List<PipeRow> lines, List<LineMargin> margins) {
    this.source = source;
    this.lines = lines;
    this.margins = margins;
  }

  /** Looks at the lines as those of a paragraph, in which GitHub saw no table. */
  List<TableLookalike> inParagraph() {
    List<TableLookalike> found = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Optional<TableLookalike> lookalike = atLine(i);
      if (lookalike.isPresent()) {
        found.add(
            isBelowDelimiter(i)
                ? lookalike.get().withReason(Reason.UNMATCHED_DELIMITER_ABOVE)
                : inContainer(lookalike.get(), firstLine(lookalike.get(), i)));
        i = lastPiped(i + 1);
      }
    }
    return found;
  }

  /** Whether GitHub has tried a row of dashes further up already, and tries no other. */
  private boolean isBelowDelimiter(int header) {
    if (firstTried == UNKNOWN) {
      firstTried =
          IntStream.range(1, lines.size())
              .filter(i -> isDelimiter(i) && !margins.get(i).isIndented())
              .findFirst()
              .orElse(lines.size());
    }
    return firstTried < header;
  }

  private int firstLine(TableLookalike lookalike, int from) {
    int line = from;
    while (range(line).start() > lookalike.range().start()) {
      line--;
    }
    return line;
  }

  /** Before anything else, what looks like a table has to stand in one container. */
  private TableLookalike inContainer(TableLookalike lookalike, int header) {
    if (isOutside(header)) {
      return lookalike.withReason(Reason.CONTINUED_PARAGRAPH);
    }
    if (isOutside(header + 1)) {
      return lookalike.withReason(Reason.OUTSIDE_CONTAINER);
    }
    return margins.subList(header, lastPiped(header + 1) + 1).stream()
            .anyMatch(LineMargin::isIndented)
        ? lookalike.withReason(Reason.INDENTED)
        : lookalike;
  }

  /** Whether a line stands outside of the list item or quote that holds the first one. */
  private boolean isOutside(int i) {
    return margins.get(i).isOutside(margins.get(0));
  }

  /** Looks at the lines as those of an indented code block. */
  List<TableLookalike> inCode() {
    List<TableLookalike> found = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      int columns = cells(i);
      if (columns > 1 && isDelimiter(i + 1) && cells(i + 1) == columns && !isDelimiter(i)) {
        found.add(withDelimiter(Reason.INDENTED, i));
        i = lastPiped(i + 1);
      }
    }
    return found;
  }

  private Optional<TableLookalike> atLine(int i) {
    if (isDelimiter(i + 1)) {
      return unmatchedDelimiter(i);
    }
    if (cells(i) < 2) {
      return Optional.empty();
    }
    if (i == 0 && isDelimiter(0)) {
      return isFramed(1) && cells(1) == cells(0)
          ? Optional.of(lookalike(Reason.NO_HEADER, 0, range(0), cells(0)))
          : Optional.empty();
    }
    if (DASHES.matcher(text(i + 1)).matches()) {
      return Optional.of(lookalike(Reason.NO_DELIMITER_ROW, i, range(i + 1), 0));
    }
    return beginsRows(i) ? Optional.of(withoutDelimiter(i)) : Optional.empty();
  }

  /** Rows without words, or with other numbers of cells, may stand above those that tell. */
  private TableLookalike withoutDelimiter(int row) {
    int first = row;
    while (first > 0 && isRow(first - 1, cells(row))) {
      first--;
    }
    boolean even = IntStream.range(first, row).allMatch(i -> cells(i) == cells(row));
    int header = even ? first : row;
    int end = range(header).end();
    return new TableLookalike(
        even ? Reason.NO_DELIMITER_ROW : Reason.UNEVEN_ROWS,
        new SourceRange(range(first).start(), range(lastPiped(row)).end()),
        range(header),
        new SourceRange(end, end),
        cells(row),
        0);
  }

  private boolean isRow(int i, int columns) {
    return !isDelimiter(i) && (text(i).startsWith("|") || cells(i) == columns);
  }

  private Optional<TableLookalike> unmatchedDelimiter(int header) {
    int columns = cells(header + 1);
    if (cells(header) != columns) {
      boolean meant = PipeRow.hasPipe(text(header)) || text(header + 1).startsWith("|");
      return meant ? Optional.of(withDelimiter(Reason.COLUMN_MISMATCH, header)) : Optional.empty();
    }
    if (columns < 2) {
      return Optional.empty();
    }
    if (isOutside(header) || isOutside(header + 1)) {
      return Optional.of(withDelimiter(Reason.OUTSIDE_CONTAINER, header));
    }
    if (isBelowDelimiter(header)) {
      return Optional.of(withDelimiter(Reason.UNMATCHED_DELIMITER_ABOVE, header));
    }
    return margins.get(header + 1).isIndented()
        ? Optional.of(withDelimiter(Reason.INDENTED, header))
        : Optional.empty();
  }

  /**
   * At least two lines of the same number of cells, framed by pipes; each cell says something or is
   * empty.
   */
  private boolean beginsRows(int first) {
    int end = first + (text(first).startsWith("| ") ? 2 : 3);
    return end <= lines.size()
        && IntStream.range(first, end).allMatch(i -> isFramed(i) && cells(i) == cells(first))
        && saysSomething(first)
        && saysSomething(first + 1);
  }

  private boolean isFramed(int i) {
    String line = text(i);
    return line.startsWith("|") && line.endsWith("|") && !line.endsWith("\\|") && cells(i) > 1;
  }

  private boolean saysSomething(int i) {
    long filled =
        lines.get(i).cells().stream()
            .filter(cell -> SAYING.matcher(source.slice(cell)).find())
            .count();
    long empty = lines.get(i).cells().stream().filter(SourceRange::isEmpty).count();
    return filled > 0 && filled + empty == cells(i);
  }

  private int lastPiped(int from) {
    int last = from;
    while (last + 1 < lines.size() && PipeRow.hasPipe(text(last + 1))) {
      last++;
    }
    return last;
  }

  private TableLookalike withDelimiter(Reason reason, int header) {
    return lookalike(reason, header, range(header + 1), cells(header + 1));
  }

  private TableLookalike lookalike(
      Reason reason, int header, SourceRange delimiter, int delimiterCells) {
    SourceRange whole = new SourceRange(range(header).start(), range(lastPiped(header + 1)).end());
    return new TableLookalike(
        reason, whole, range(header), delimiter, cells(header), delimiterCells);
  }

  private boolean isDelimiter(int i) {
    return PipeRow.isDelimiter(text(i));
  }

  private int cells(int i) {
    return lines.get(i).cells().size();
  }

  private SourceRange range(int i) {
    return lines.get(i).range();
  }

  private String text(int i) {
    return source.slice(range(i));
  }
}
