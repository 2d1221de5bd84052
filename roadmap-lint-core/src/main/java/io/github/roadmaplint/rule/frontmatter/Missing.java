package io.github.roadmaplint.rule.frontmatter;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** {@code front-matter/missing}. */
public final class Missing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/missing",
          "The file does not start with a front matter block",
          Severity.OFF,
          Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    if (context.document().frontMatter().isEmpty()) {
      int start = context.document().source().contentStart();
      context.reportOnTheWhole(
          new SourceRange(start, start),
          context.document().toml().isPresent()
              ? "The front matter is TOML, which is not read; write it in YAML between two lines of ---"
              : "No front matter; begin the file with a block between two lines of ---");
    }
  }
}
