package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;

/**
 * A row has fewer cells than the header. Where very many are missing, as in a table of hostile
 * width, nobody is helped by a fix as large as all of them.
 */
public final class MissingCells implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tables/missing-cells",
              "A row has fewer cells than the header: GitHub adds empty ones",
              Severity.WARNING,
              Severity.ERROR)
          .withFixes();

  private static final int MOST_ADDED = 1000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (RowDefects defects : RowDefects.of(context)) {
      for (Table.Row row : defects.rows()) {
        int missing = defects.missing(row);
        if (missing > 0) {
          report(context, defects.table(), row, missing, defects.isClosed(row));
        }
      }
    }
  }

  private static void report(
      RuleContext context, Table table, Table.Row row, int missing, boolean closed) {
    String cells = (closed ? "" : " |") + " |".repeat(Math.min(missing, MOST_ADDED));
    int end = row.range().end();
    context.report(
        row.range(),
        "The row has %s of %s; add the missing %s"
            .formatted(
                row.cells().size(),
                Columns.count(table.columns()),
                missing == 1 ? "cell" : missing + " cells"),
        missing > MOST_ADDED ? List.of() : List.of(new TextEdit(end, end, cells)));
  }
}
