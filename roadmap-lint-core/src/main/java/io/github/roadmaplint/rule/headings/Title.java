package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.TextBlock;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** A roadmap has no title, or more than one. */
public final class Title implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "headings/title",
          "There is no heading of level 1, or more than one",
          Severity.WARNING,
          Severity.ERROR);

  private static final Pattern HTML_TITLE = Pattern.compile("<h1[\\s>]", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    RoadmapDocument document = context.document();
    List<Heading> titles =
        HeadingTexts.opening(document).stream().filter(each -> each.level() == 1).toList();
    if (titles.isEmpty() && !hasOtherTitle(document)) {
      context.reportOnTheWhole(
          document.source().lineRange(1), "The roadmap has no title; add a heading of level 1");
    }
    for (Heading more : titles.stream().skip(1).toList()) {
      int line = document.source().lineAt(titles.get(0).range().start());
      context.report(
          more.range(),
          "The title is on line %s already; make this a heading of level 2".formatted(line));
    }
  }

  /** Site generators make the front matter's title the heading; TOML may hold one. */
  private static boolean hasOtherTitle(RoadmapDocument document) {
    boolean inFrontMatter =
        document
            .frontMatter()
            .flatMap(block -> block.entry("title"))
            .filter(entry -> !entry.value().isBlank())
            .isPresent();
    return inFrontMatter
        || document.toml().isPresent()
        || document.blocks().stream()
            .filter(block -> block.kind() == TextBlock.Kind.HTML)
            .map(block -> HeadingTexts.withoutComments(document.source().slice(block.range())))
            .anyMatch(html -> HTML_TITLE.matcher(html).find());
  }
}
