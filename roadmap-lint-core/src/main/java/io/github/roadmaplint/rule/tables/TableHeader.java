package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.CaseFolding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A column header is empty or is there twice. */
public final class TableHeader implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tables/header",
          "A column header is empty or is there twice",
          Severity.WARNING,
          Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (Table table : context.document().tables()) {
      List<Table.Cell> header = table.header().cells();
      if (header.stream().anyMatch(cell -> !cell.source().isEmpty())) {
        check(context, header);
      }
    }
  }

  private static void check(RuleContext context, List<Table.Cell> header) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      Table.Cell cell = header.get(i);
      if (cell.source().isEmpty()) {
        if (i > 0) {
          context.report(cell.range(), "Column %s has no header; name it".formatted(i + 1));
        }
      } else if (!cell.text().isEmpty() && !names.add(CaseFolding.fold(cell.text()))) {
        context.report(
            cell.range(), "Another column is called '%s' too; rename one".formatted(cell.text()));
      }
    }
  }
}
