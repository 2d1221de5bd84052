package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;

/** A pipe within a code span or an address splits a cell. */
public final class UnescapedPipe implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tables/unescaped-pipe",
              "A pipe within a code span or an address splits a cell",
              Severity.ERROR,
              Severity.ERROR)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (RowDefects defects : RowDefects.of(context)) {
      for (Table.Row row : defects.rows()) {
        for (SourceRange pipe : defects.unescapedPipes(row)) {
          context.report(
              pipe,
              "This pipe splits the cell, though it is part of a code span or an address; write \\|",
              List.of(new TextEdit(pipe.start(), pipe.start(), "\\")));
        }
      }
    }
  }
}
