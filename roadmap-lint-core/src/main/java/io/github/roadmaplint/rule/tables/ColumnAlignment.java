package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table are not padded to one display width. */
public final class ColumnAlignment implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tables/alignment",
              "The columns of a table are not padded to one display width",
              Severity.OFF,
              Severity.OFF)
          .withFixes();

  /** One long cell would make each of many rows as long: no table for people any more. */
  private static final long MOST_GROWTH = 10;

  private static final long LARGE = 1_000_000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    SourceText source = context.document().source();
    for (RowDefects defects : RowDefects.of(context)) {
      Table table = defects.table();
      List<Table.Row> rows = defects.allRows();
      if (rows.stream().allMatch(row -> isSound(source, table, row))) {
        firstMisaligned(source, rows)
            .ifPresent(
                row ->
                    context.report(
                        row.range(),
                        "The columns of this table do not line up; pad them to one width",
                        edits(source, table, rows)));
      }
    }
  }

  /** Whether pipes frame the row and it has as many cells as the table has columns. */
  private static boolean isSound(SourceText source, Table table, Table.Row row) {
    String text = source.slice(row.range());
    return RowPipes.leading(text)
        && RowPipes.trailing(text)
        && row.cells().size() == table.columns();
  }

  private static Optional<Table.Row> firstMisaligned(SourceText source, List<Table.Row> rows) {
    String header = source.slice(rows.get(0).range());
    List<Integer> widths = ColumnLayout.widthsBetweenPipes(header);
    return rows.stream()
        .filter(
            row -> {
              String text = source.slice(row.range());
              return text.indexOf('\t') >= 0
                  || !ColumnLayout.widthsBetweenPipes(text).equals(widths);
            })
        .findFirst();
  }

  private static List<TextEdit> edits(SourceText source, Table table, List<Table.Row> rows) {
    ColumnLayout layout =
        new ColumnLayout(table, rows.stream().filter(row -> row != table.delimiter()).toList());
    if (layout.width() * rows.size() > Math.max(LARGE, MOST_GROWTH * table.range().length())) {
      return List.of();
    }
    List<TextEdit> edits = new ArrayList<>();
    for (Table.Row row : rows) {
      String padded = row == table.delimiter() ? layout.delimiterRow() : layout.row(row);
      SourceRange range = row.range();
      if (!source.slice(range).equals(padded)) {
        edits.add(new TextEdit(range.start(), range.end(), padded));
      }
    }
    return edits;
  }
}
