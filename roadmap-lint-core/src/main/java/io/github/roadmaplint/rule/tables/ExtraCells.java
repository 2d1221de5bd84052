package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;

/** A row has more cells than the header. */
public final class ExtraCells implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tables/extra-cells",
          "A row has more cells than the header: GitHub drops the rest",
          Severity.ERROR,
          Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (RowDefects defects : RowDefects.of(context)) {
      for (Table.Row row : defects.rows()) {
        List<Table.Cell> extra = defects.extra(row);
        List<Table.Cell> lost = extra.stream().filter(cell -> !RowDefects.isComment(cell)).toList();
        if (!lost.isEmpty()) {
          report(context, defects.table(), row.cells().size() - extra.size() + lost.size(), lost);
        }
      }
    }
  }

  private static void report(RuleContext context, Table table, int cells, List<Table.Cell> extra) {
    SourceRange range =
        new SourceRange(extra.get(0).range().start(), extra.get(extra.size() - 1).range().end());
    context.report(
        range,
        "GitHub drops %s: the row has %s cells, the table %s; join cells, add a column, or write"
                .formatted(
                    extra.size() == 1 ? "this cell" : "these cells",
                    cells,
                    Columns.count(table.columns()))
            + " \\| for a pipe that is text");
  }
}
