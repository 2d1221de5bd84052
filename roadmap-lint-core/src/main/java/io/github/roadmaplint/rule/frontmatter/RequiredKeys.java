package io.github.roadmaplint.rule.frontmatter;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** {@code front-matter/required-keys}. */
public final class RequiredKeys implements Rule {
  private static final Option<List<String>> KEYS =
      Option.of(
          "front-matter.required-keys.keys",
          OptionType.listOf(OptionType.text()),
          List.of("status", "maintainer", "last_updated", "tags"),
          "The keys that must be there and have a value");
  private static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/required-keys",
          "A required key is absent or empty",
          Severity.OFF,
          Severity.ERROR,
          KEYS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Optional<FrontMatter> block = context.document().frontMatter();
    // A block that cannot be read is front-matter/invalid, and none at all front-matter/missing.
    if (block.isEmpty() || block.get().entries().isEmpty() && !block.get().problems().isEmpty()) {
      return;
    }
    FrontMatter matter = block.get();
    SourceRange opening = new SourceRange(matter.range().start(), matter.range().start() + 3);
    for (String key : context.option(KEYS)) {
      Optional<FrontMatter.Entry> entry = matter.entry(key);
      if (entry.isEmpty()) {
        context.report(opening, "The front matter has no '" + key + "'; add it");
      } else if (entry.get().items().isEmpty() || entry.get().value().isBlank()) {
        context.report(entry.get().keyRange(), "'" + key + "' has no value; add one");
      }
    }
  }
}
