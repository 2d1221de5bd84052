package io.github.roadmaplint.rule.text;

import io.github.roadmaplint.document.DamagedText;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.ShortText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Text whose UTF-8 was once read as another charset, or that was once read as UTF-8 and was none;
 * one finding a line each.
 */
public final class MojibakeText implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "text/mojibake",
              "Text that was once read in the wrong charset and saved so",
              Severity.ERROR,
              Severity.ERROR)
          .withFixes();

  private static final int LONGEST_QUOTE = 80;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    SourceText source = context.document().source();
    Map<Integer, List<DamagedText>> byLine =
        context.document().damagedTexts().stream()
            .collect(
                Collectors.groupingBy(
                    damage -> source.lineAt(damage.range().start()),
                    TreeMap::new,
                    Collectors.toList()));
    byLine.values().forEach(line -> report(context, source, line));
    for (SourceRange lost : LostCharacters.byLine(source)) {
      context.report(
          lost,
          "Damaged text: U+FFFD stands for what was lost when this was read in the wrong charset; "
              + "write it anew");
    }
  }

  private static void report(RuleContext context, SourceText source, List<DamagedText> line) {
    SourceRange range =
        new SourceRange(line.get(0).range().start(), line.get(line.size() - 1).range().end());
    String charsets =
        line.stream().map(DamagedText::charset).distinct().collect(Collectors.joining(" and "));
    String message =
        "Damaged text: UTF-8 was once read as %s; it was \"%s\"; restore it"
            .formatted(charsets, ShortText.of(repaired(source, line), LONGEST_QUOTE));
    List<TextEdit> edits =
        line.stream()
            .map(each -> new TextEdit(each.range().start(), each.range().end(), each.repaired()))
            .toList();
    context.report(range, message, edits);
  }

  private static String repaired(SourceText source, List<DamagedText> line) {
    StringBuilder text = new StringBuilder();
    int at = line.get(0).range().start();
    for (DamagedText each : line) {
      text.append(source.text(), at, each.range().start()).append(each.repaired());
      at = each.range().end();
    }
    return text.toString();
  }
}
