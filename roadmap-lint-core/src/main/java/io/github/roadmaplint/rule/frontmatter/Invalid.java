package io.github.roadmaplint.rule.frontmatter;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** {@code front-matter/invalid}. */
public final class Invalid implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/invalid",
          "The front matter is not valid YAML, has a duplicate key, is never closed or does not"
              + " start on line 1",
          Severity.ERROR,
          Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    context
        .document()
        .frontMatter()
        .ifPresent(
            matter ->
                matter
                    .problems()
                    .forEach(problem -> context.report(problem.range(), message(problem))));
  }

  private static String message(FrontMatter.Problem problem) {
    return switch (problem.kind()) {
      case NOT_YAML -> "The front matter is not valid YAML: " + problem.detail();
      case DUPLICATE_KEY ->
          "The key '" + problem.detail() + "' stands twice in the front matter; remove one";
      case NOT_CLOSED -> "The front matter is never closed; end it with a line of ---";
      case NOT_ON_FIRST_LINE ->
          "GitHub reads front matter on line 1 only; remove the lines above it";
    };
  }
}
