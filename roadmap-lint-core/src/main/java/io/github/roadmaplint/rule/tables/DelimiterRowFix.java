package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TableLookalike;
import io.github.roadmaplint.fix.TextEdit;
import java.util.List;

/** Gives lines that look like a table the delimiter row that makes them one. */
final class DelimiterRowFix {
  private final SourceText source;
  private final TableLookalike lookalike;

  DelimiterRowFix(SourceText source, TableLookalike lookalike) {
    this.source = source;
    this.lookalike = lookalike;
  }

  /** A delimiter row: {@code | --- | --- |}. */
  static String row(int columns) {
    return "|" + " --- |".repeat(columns);
  }

  /** The edits; empty where a person has to say what was meant. */
  List<TextEdit> edits() {
    SourceRange header = lookalike.header();
    String row = row(lookalike.headerCells());
    return switch (lookalike.reason()) {
      case NO_DELIMITER_ROW -> {
        SourceRange delimiter = lookalike.delimiter();
        String before =
            delimiter.isEmpty()
                ? InsertedLine.lineEnding(source, header.start())
                    + InsertedLine.prefix(source, header)
                : "";
        yield List.of(new TextEdit(delimiter.start(), delimiter.end(), before + row));
      }
      case COLUMN_MISMATCH -> rowsAgreeWithHeader() ? List.of(replace(row)) : List.of();
      case INDENTED, NO_HEADER, OUTSIDE_CONTAINER, CONTINUED_PARAGRAPH -> List.of();
    };
  }

  private TextEdit replace(String row) {
    return new TextEdit(lookalike.delimiter().start(), lookalike.delimiter().end(), row);
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
