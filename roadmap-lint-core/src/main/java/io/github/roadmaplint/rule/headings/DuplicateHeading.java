package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two sections of one parent have the same text. */
public final class DuplicateHeading implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "headings/duplicate",
          "Two sections of one parent have the same text",
          Severity.WARNING,
          Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    check(context, context.document().sections());
  }

  private static void check(RuleContext context, List<Section> siblings) {
    Map<String, Heading> first = new HashMap<>();
    for (Section section : siblings) {
      Heading heading = section.heading();
      String text = shown(context, heading);
      Heading other = text.isEmpty() ? null : first.putIfAbsent(text, heading);
      if (other != null) {
        int line = context.document().source().lineAt(other.range().start());
        context.report(
            heading.range(),
            "\"%s\" is a heading on line %s already; rename one or merge the sections"
                .formatted(text, line));
      }
      check(context, section.children());
    }
  }

  /** As a reader sees it; as it is written, but for comments, where that is more than text. */
  private static String shown(RuleContext context, Heading heading) {
    String emoji = heading.emoji().map(each -> each.text() + " ").orElse("");
    return heading.title().indexOf(PlainText.OBJECT) < 0
        ? emoji + heading.title()
        : HeadingTexts.withoutComments(context.document().source().slice(heading.textRange()))
            .strip();
  }
}
