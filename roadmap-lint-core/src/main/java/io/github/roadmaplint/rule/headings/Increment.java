package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** A heading skips a level. */
public final class Increment implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "headings/increment", "A heading skips a level", Severity.WARNING, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    int previous = 0;
    for (Heading heading : HeadingTexts.opening(context.document())) {
      if (previous > 0 && heading.level() > previous + 1) {
        context.report(
            heading.range(),
            "A heading of level %s follows one of level %s; make it level %s"
                .formatted(heading.level(), previous, previous + 1));
      }
      previous = heading.level();
    }
  }
}
