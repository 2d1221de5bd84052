package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TextBlock;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text or a table straight under a table, or between two, which GitHub makes a row of it. */
public final class SwallowedLine implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tables/swallowed-line",
              "Text straight under a table, which GitHub makes a row of it",
              Severity.ERROR,
              Severity.ERROR)
          .withFixes();

  /** A blank line, or the beginning of a block that can interrupt a paragraph. */
  private static final Pattern STANDS_ALONE =
      Pattern.compile(
          "[\\s>]*(?:$|#{1,6}(?:\\s|$)|```|~~~|\\*{3}|(?:[-+*]|0{0,8}1[.)])\\s+\\S|<!--)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    SourceText source = context.document().source();
    Set<Integer> code = firstLinesOfIndentedCode(context.document());
    for (RowDefects defects : RowDefects.of(context)) {
      for (List<Table.Row> swallowed : defects.swallowed()) {
        SourceRange first = swallowed.get(0).range();
        SourceRange last = swallowed.get(swallowed.size() - 1).range();
        context.report(
            new SourceRange(first.start(), last.end()),
            "GitHub makes %s of the table above; put a blank line between them"
                .formatted(swallowed.size() == 1 ? "this line a row" : "these lines rows"),
            swallowed.get(0).cells().size() > 1
                ? List.of(blankLineBefore(source, first))
                : edits(source, code, first, last));
      }
    }
  }

  private static Set<Integer> firstLinesOfIndentedCode(RoadmapDocument document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == TextBlock.Kind.INDENTED_CODE)
        .map(block -> document.source().lineAt(block.range().start()))
        .collect(Collectors.toSet());
  }

  private static List<TextEdit> edits(
      SourceText source, Set<Integer> code, SourceRange first, SourceRange last) {
    TextEdit before = blankLineBefore(source, first);
    return wouldJoin(source, code, source.lineAt(last.end()) + 1)
        ? List.of(before, blankLineAfter(source, last))
        : List.of(before);
  }

  /**
   * Straight under text, much that ends a table goes on with the text: lines outside of its quote
   * or list item, indented code, a list that begins with 2; and dashes make a heading of the text.
   */
  private static boolean wouldJoin(SourceText source, Set<Integer> code, int line) {
    return code.contains(line)
        || line <= source.lineCount() && !STANDS_ALONE.matcher(source.line(line)).lookingAt();
  }

  private static TextEdit blankLineBefore(SourceText source, SourceRange content) {
    int lineStart = source.lineRange(source.lineAt(content.start())).start();
    String line = InsertedLine.prefix(source, content).stripTrailing();
    return new TextEdit(
        lineStart, lineStart, line + InsertedLine.lineEnding(source, lineStart - 1));
  }

  private static TextEdit blankLineAfter(SourceText source, SourceRange content) {
    int lineEnd = source.lineRange(source.lineAt(content.start())).end();
    String line = InsertedLine.prefix(source, content).stripTrailing();
    return new TextEdit(lineEnd, lineEnd, InsertedLine.lineEnding(source, lineEnd) + line);
  }
}
