package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.regex.Pattern;

/** A section in which a reader finds nothing. */
public final class EmptySection implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "headings/empty-section",
          "A section has nothing in it",
          Severity.WARNING,
          Severity.WARNING);

  private static final Pattern THEMATIC_BREAK = Pattern.compile("([-*_])([ \\t]*\\1){2,}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (Section section : context.document().allSections()) {
      if (section.children().isEmpty()
          && isEmpty(context.document().source().slice(section.body()))) {
        context.report(section.heading().range(), "The section is empty; fill it or remove it");
      }
    }
  }

  /** Comments and thematic breaks are nothing to a reader. */
  private static boolean isEmpty(String body) {
    return HeadingTexts.withoutComments(body)
        .lines()
        .allMatch(line -> line.isBlank() || THEMATIC_BREAK.matcher(line.strip()).matches());
  }
}
