package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One line as a row of cells, split as GitHub splits it (GFM 0.29, section 4.10): at each pipe that
 * no backslash stands before, whatever encloses it. As in cmark-gfm 0.29.0.gfm.13 ({@code
 * row_from_string} and {@code ext_scanners.re}), a second backslash does not take the first one's
 * effect away: the pipe of {@code \\|} does not split.
 *
 * @param range the line without outer white space
 * @param cells the content of each cell without outer white space
 */
record PipeRow(SourceRange range, List<SourceRange> cells) {
  /** Splits the part of the text that the range covers. */
  static PipeRow of(CharSequence text, SourceRange line) {
    SourceRange row = trim(text, line);
    List<SourceRange> cells = new ArrayList<>();
    int start = row.start();
    if (start < row.end() && text.charAt(start) == '|') {
      start++;
    }
    while (start < row.end()) {
      int end = nextPipe(text, start, row.end());
      SourceRange cell = new SourceRange(start, end);
      if (end < row.end() || !trim(text, cell).isEmpty()) {
        cells.add(content(text, cell));
      }
      start = end + 1;
    }
    return new PipeRow(row, List.copyOf(cells));
  }

  static PipeRow of(CharSequence line) {
    return of(line, new SourceRange(0, line.length()));
  }

  /**
   * Whether the line can be a delimiter row. Without pipe and colon it is the underline of a
   * heading; after a dash and a space it is an item of a list, which both come first in cmark-gfm.
   */
  static boolean isDelimiter(String line) {
    return (line.indexOf('|') >= 0 || line.indexOf(':') >= 0)
        && !line.startsWith("- ")
        && !line.startsWith("-\t")
        && of(line).hasDashesOnly(line);
  }

  private boolean hasDashesOnly(String line) {
    return !cells.isEmpty()
        && cells.stream().allMatch(cell -> isDashes(line.substring(cell.start(), cell.end())));
  }

  /** Whether a cell is one of a delimiter row. */
  static boolean isDashes(String cell) {
    int start = cell.startsWith(":") ? 1 : 0;
    int end = cell.length() - (cell.endsWith(":") ? 1 : 0);
    return start < end && cell.substring(start, end).chars().allMatch(c -> c == '-');
  }

  /** Whether the line, which is not blank, has no cell. */
  static boolean isLonePipe(CharSequence line) {
    SourceRange row = trim(line, new SourceRange(0, line.length()));
    return row.length() == 1 && line.charAt(row.start()) == '|';
  }

  /** Whether a pipe splits the line. */
  static boolean hasPipe(CharSequence line) {
    return nextPipe(line, 0, line.length()) < line.length();
  }

  static SourceRange trim(CharSequence text, SourceRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new SourceRange(start, end);
  }

  private static SourceRange content(CharSequence text, SourceRange cell) {
    SourceRange content = trim(text, cell);
    if (!content.isEmpty()) {
      return content;
    }
    int place = Math.min(cell.start() + 1, cell.end());
    return new SourceRange(place, place);
  }

  private static int nextPipe(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
        return i;
      }
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
