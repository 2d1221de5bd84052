package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Some rows of a table have a leading or trailing pipe and some have none. */
public final class RaggedPipes implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tables/ragged-pipes",
              "Leading and trailing pipes are not the same on every row",
              Severity.OFF,
              Severity.WARNING)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    SourceText source = context.document().source();
    for (RowDefects defects : RowDefects.of(context)) {
      List<Table.Row> rows = defects.allRows();
      List<String> texts = rows.stream().map(row -> source.slice(row.range())).toList();
      boolean leading = texts.stream().anyMatch(RowPipes::leading);
      boolean trailing = rows.stream().anyMatch(defects::isClosed);
      for (int i = 0; i < rows.size(); i++) {
        boolean addLeading = leading && !RowPipes.leading(texts.get(i));
        boolean addTrailing = trailing && !defects.isClosed(rows.get(i));
        if (addLeading || addTrailing) {
          report(context, rows.get(i), addLeading, addTrailing, defects.missing(rows.get(i)) > 0);
        }
      }
    }
  }

  /** A row that lacks cells gets its trailing pipe with them. */
  private static void report(
      RuleContext context, Table.Row row, boolean leading, boolean trailing, boolean lacksCells) {
    int start = row.range().start();
    int end = row.range().end();
    List<TextEdit> edits = new ArrayList<>();
    if (leading) {
      edits.add(new TextEdit(start, start, "| "));
    }
    if (trailing && !lacksCells) {
      edits.add(new TextEdit(end, end, " |"));
    }
    String which =
        leading && trailing
            ? "leading and trailing pipes"
            : leading ? "a leading pipe" : "a trailing pipe";
    context.report(
        row.range(),
        "Other rows of the table have %s; add %s"
            .formatted(which, leading && trailing ? "them" : "it"),
        edits);
  }
}
