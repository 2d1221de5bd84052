package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands below a last thematic break (GFM 0.29, section 4.1) speaks for the whole roadmap,
 * whatever section comes before it.
 */
final class Footer {
  private static final Pattern THEMATIC_BREAK =
      Pattern.compile(" {0,3}([-_*])(?:[ \\t]*+\\1){2,}+[ \\t]*+");

  private Footer() {}

  /** From the break to the end of the text; empty where a heading follows or there is none. */
  static Optional<SourceRange> of(RoadmapDocument document) {
    SourceText source = document.source();
    List<Section> sections = document.allSections();
    int first =
        source.lineAt(
            sections.isEmpty()
                ? source.contentStart()
                : sections.get(sections.size() - 1).body().start());
    SourceRanges code =
        SourceRanges.of(
            document.blocks().stream()
                .filter(block -> block.kind() != TextBlock.Kind.PARAGRAPH)
                .map(TextBlock::range)
                .toList());
    for (int line = source.lineCount(); line > first + 1; line--) {
      SourceRange range = source.lineRange(line);
      // What stands on the line above would make a heading of it.
      if (THEMATIC_BREAK.matcher(source.slice(range)).matches()
          && source.line(line - 1).isBlank()
          && !code.contain(range)) {
        return Optional.of(new SourceRange(range.end(), source.text().length()));
      }
    }
    return Optional.empty();
  }
}
