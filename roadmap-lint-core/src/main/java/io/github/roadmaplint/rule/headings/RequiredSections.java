package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A required section is missing. */
public final class RequiredSections implements Rule {
  private static final Option<List<String>> REQUIRED =
      new Option<>(
          "headings.sections.required",
          OptionType.listOf(OptionType.text()),
          List.of(),
          List.of("Coming Soon", "Out of Scope", "Update Schedule"),
          "The titles of the sections that a roadmap must have");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "headings/sections",
          "A required section is missing",
          Severity.OFF,
          Severity.ERROR,
          REQUIRED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    RoadmapDocument document = context.document();
    Set<String> titles =
        HeadingTexts.opening(document).stream()
            .map(heading -> HeadingTexts.normalized(heading.title()))
            .collect(Collectors.toSet());
    SourceRange place =
        HeadingTexts.opening(document).stream()
            .findFirst()
            .map(heading -> heading.range())
            .orElseGet(() -> document.source().lineRange(1));
    for (String required : context.option(REQUIRED)) {
      if (!titles.contains(HeadingTexts.normalized(required))) {
        context.reportOnTheWhole(
            place, "The required section \"%s\" is missing; add it".formatted(required));
      }
    }
  }
}
