package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TableLookalike;
import io.github.roadmaplint.fix.TextEdit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives lines that look like a table the delimiter row that makes them one. */
final class DelimiterRowFix {
  /** What stands between two cells, in other notations as well. */
  private static final Pattern BETWEEN = Pattern.compile("[|+]");

  private final SourceText source;
  private final TableLookalike lookalike;

  DelimiterRowFix(SourceText source, TableLookalike lookalike) {
    this.source = source;
    this.lookalike = lookalike;
  }

  /**
   * The delimiter row that is missing: {@code | --- | --- |}, with the alignments that are there.
   */
  String row() {
    String there = source.slice(lookalike.delimiter());
    int start = RowPipes.leading(there) ? 1 : 0;
    List<String> dashes = BETWEEN.splitAsStream(there.substring(start)).toList();
    return IntStream.range(0, lookalike.headerCells())
        .mapToObj(i -> i < dashes.size() ? dashes.get(i).strip() : "")
        .map(each -> (each.startsWith(":") ? ":" : "") + "---" + (each.endsWith(":") ? ":" : ""))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** The edits; empty where a person has to say what was meant. */
  List<TextEdit> edits() {
    SourceRange header = lookalike.header();
    return switch (lookalike.reason()) {
      case NO_DELIMITER_ROW -> {
        SourceRange delimiter = lookalike.delimiter();
        String before =
            delimiter.isEmpty()
                ? InsertedLine.lineEnding(source, header.start())
                    + InsertedLine.prefix(source, header)
                : "";
        yield List.of(new TextEdit(delimiter.start(), delimiter.end(), before + row()));
      }
      case COLUMN_MISMATCH -> rowsAgreeWithHeader() ? List.of(resized()) : List.of();
      case UNEVEN_ROWS,
          UNMATCHED_DELIMITER_ABOVE,
          INDENTED,
          NO_HEADER,
          OUTSIDE_CONTAINER,
          CONTINUED_PARAGRAPH ->
          List.of();
    };
  }

  /** Cells are taken away or added at the end, so that the others stay aligned as they are. */
  private TextEdit resized() {
    SourceRange delimiter = lookalike.delimiter();
    String row = source.slice(delimiter);
    int missing = lookalike.headerCells() - lookalike.delimiterCells();
    if (missing > 0) {
      return new TextEdit(delimiter.end(), delimiter.end(), further(row).repeat(missing));
    }
    int kept = end(row, lookalike.headerCells());
    return new TextEdit(delimiter.start() + kept, delimiter.end(), "");
  }

  /** A cell like the last one, but for its alignment. */
  private static String further(String row) {
    return RowPipes.trailing(row)
        ? row.substring(row.lastIndexOf('|', row.length() - 2) + 1).replace(':', '-')
        : " | ---";
  }

  /** Where a number of cells ends, with a pipe where the row or the only cell needs it. */
  private static int end(String row, int cells) {
    int pipe = 0;
    for (int i = 0; i < cells; i++) {
      pipe = row.indexOf('|', pipe + 1);
    }
    return RowPipes.trailing(row) || cells == 1
        ? pipe + 1
        : row.substring(0, pipe).stripTrailing().length();
  }

  /** Whether every line below has as many cells as the header; false without such lines. */
  private boolean rowsAgreeWithHeader() {
    SourceRange delimiter = lookalike.delimiter();
    String below = source.text().substring(delimiter.end(), lookalike.range().end());
    List<String> rows =
        below.lines().map(DelimiterRowFix::content).filter(s -> !s.isEmpty()).toList();
    return !rows.isEmpty() && rows.stream().allMatch(row -> cells(row) == lookalike.headerCells());
  }

  private static String content(String line) {
    return line.replaceFirst("^[\\s>]+", "").strip();
  }

  private static int cells(String row) {
    int pipes = 0;
    for (int i = 0; i < row.length(); i++) {
      pipes += RowPipes.isPipe(row, i) ? 1 : 0;
    }
    return pipes + 1 - (RowPipes.leading(row) ? 1 : 0) - (RowPipes.trailing(row) ? 1 : 0);
  }
}
