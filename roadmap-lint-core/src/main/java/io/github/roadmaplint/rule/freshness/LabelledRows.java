package io.github.roadmaplint.rule.freshness;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the only row of a table beside the headers above it, as far as the lines tell: {@code Last
 * updated: 2026-03-31}. No other row is written so, for it may be about anything.
 */
final class LabelledRows {
  private static final String ROW = "([^|\\n]*+\\|[^\\n]*+)";
  private static final Pattern TABLE =
      Pattern.compile(
          "(?m)^" + ROW + "\\n(?=[^\\n]*-)([|: \\t\\r-]++)\\n" + ROW + "(?!\\n" + ROW + ")");

  private static final Pattern BAR = Pattern.compile("\\|");

  private LabelledRows() {}

  static String in(String text) {
    return TABLE.matcher(text).replaceAll(table -> Matcher.quoteReplacement(labelled(table)));
  }

  private static String labelled(MatchResult table) {
    String[] headers = BAR.split(table.group(1), -1);
    String[] cells = BAR.split(table.group(3), -1);
    StringBuilder lines = new StringBuilder(table.group(1)).append('\n').append(table.group(2));
    for (int i = 0; i < cells.length; i++) {
      lines.append('\n').append(i < headers.length ? headers[i].strip() : "").append(": ");
      lines.append(cells[i].strip());
    }
    return lines.toString();
  }
}
