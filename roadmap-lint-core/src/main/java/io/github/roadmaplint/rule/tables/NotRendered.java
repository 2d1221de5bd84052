package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TableLookalike;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** Lines that look like a table and are none to GitHub. */
public final class NotRendered implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "tables/not-rendered",
            "Lines look like a table and are none to GitHub",
            Severity.ERROR,
            Severity.ERROR)
        .withFixes();
  }

  @Override
  public void check(RuleContext context) {
    for (TableLookalike lookalike : context.document().tableLookalikes()) {
      if (continuesTable(context, lookalike)) {
        context.report(
            lookalike.range(), "A blank line cuts these rows off from the table above; remove it");
      } else {
        context.report(
            lookalike.range(),
            message(lookalike),
            new DelimiterRowFix(context.document().source(), lookalike).edits());
      }
    }
  }

  private static String message(TableLookalike lookalike) {
    String header = Columns.count(lookalike.headerCells());
    return switch (lookalike.reason()) {
      case NO_DELIMITER_ROW ->
          "No table to GitHub: under the header is no delimiter row; put %s there"
              .formatted(DelimiterRowFix.row(lookalike.headerCells()));
      case COLUMN_MISMATCH ->
          "No table to GitHub: the header has %s, the delimiter row %d; give both the same number"
              .formatted(header, lookalike.delimiterCells());
      case INDENTED ->
          "No table to GitHub: four columns of indent make it code; indent it by three at most";
      case NO_HEADER ->
          "No table to GitHub: above the delimiter row is no header; put a row of %s there"
              .formatted(header);
      case OUTSIDE_CONTAINER ->
          "No table to GitHub: the delimiter row is outside of the list item or quote that holds"
              + " the header; indent or quote it and the rows likewise";
    };
  }

  private static boolean continuesTable(RuleContext context, TableLookalike lookalike) {
    SourceText source = context.document().source();
    return lookalike.reason() == TableLookalike.Reason.NO_DELIMITER_ROW
        && lookalike.delimiter().isEmpty()
        && context.document().tables().stream()
            .filter(table -> table.columns() == lookalike.headerCells())
            .map(Table::range)
            .anyMatch(table -> onlyBlankBetween(source, table, lookalike.range()));
  }

  private static boolean onlyBlankBetween(SourceText source, SourceRange table, SourceRange rows) {
    return table.end() <= rows.start()
        && source.slice(new SourceRange(table.end(), rows.start())).matches("[\\s>]{0,99}");
  }
}
