package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.LinkDefinition;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** {@code links/undefined-reference}. */
public final class UndefinedReference implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "links/undefined-reference",
          "A reference without a definition, or a definition that nobody uses",
          Severity.WARNING,
          Severity.WARNING);

  private static final Pattern INDEXES = Pattern.compile("\\w\\[\\w++\\]\\[\\w*+\\]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    List<LinkDefinition> definitions = context.document().linkDefinitions();
    NearestName labels = new NearestName(definitions.stream().map(LinkDefinition::label).toList());
    ItemTags tags = new ItemTags(context.document());
    context.document().undefinedReferences().stream()
        .filter(reference -> !isIndex(context, reference) && !tags.contain(reference))
        .forEach(
            reference ->
                context.report(
                    reference.range(),
                    "No definition for [%s], so that GitHub shows the brackets; %s"
                        .formatted(
                            reference.label(),
                            labels
                                .to(reference.label())
                                .map(nearest -> "did you mean [" + nearest + "]?")
                                .orElse("add '[" + reference.label() + "]: address'"))));
    definitions.stream()
        .filter(definition -> !definition.used() && !isConvention(definition))
        .forEach(
            definition ->
                context.report(
                    definition.range(),
                    "Nothing refers to [%s]; use it or remove it".formatted(definition.label())));
  }

  /**
   * {@code [//]: # (text)} is how Markdown without HTML writes a comment, and {@code [summary]:
   * #summary} below a heading is how some templates name their sections.
   */
  private static boolean isConvention(LinkDefinition definition) {
    return definition.label().equals("//") || definition.destination().startsWith("#");
  }

  /** {@code matrix[1][2]}, {@code matrix[i][j]}. */
  private static boolean isIndex(
      RuleContext context, io.github.roadmaplint.document.UndefinedReference reference) {
    SourceText source = context.document().source();
    int start = reference.range().start();
    if (start == 0) {
      return false;
    }
    char before = source.text().charAt(start - 1);
    return reference.label().matches("\\d+") && Character.isLetterOrDigit(before)
        || INDEXES.matcher(before + source.slice(reference.range())).matches();
  }
}
