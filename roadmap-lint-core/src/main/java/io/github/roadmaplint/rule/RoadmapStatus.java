package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.TextBlock;
import java.util.List;
import java.util.Optional;

/** What a roadmap says of itself as a whole, above its first section: {@code **Status:** Done}. */
public final class RoadmapStatus {
  private RoadmapStatus() {}

  /** The status that the only such line outside of lists names; empty where several do. */
  public static Optional<String> of(RoadmapDocument document) {
    int end = firstSection(document);
    List<TextBlock> stating =
        document
            .paragraphs()
            .takeWhile(block -> block.range().start() < end)
            .filter(block -> LabelLine.mayBeIn(block.text().text()))
            .toList();
    if (stating.isEmpty()) {
      return Optional.empty();
    }
    SourceRanges lists = document.listItemRanges();
    List<String> statuses =
        stating.stream()
            .filter(block -> !lists.contain(block.range()))
            .flatMap(block -> StatusLines.values(document.source(), block).stream())
            .toList();
    return statuses.size() == 1 ? Optional.of(statuses.get(0)) : Optional.empty();
  }

  /** Where the first heading but the title begins. */
  private static int firstSection(RoadmapDocument document) {
    List<Heading> headings = document.headings();
    boolean titled = !headings.isEmpty() && headings.get(0).level() == 1;
    return headings.stream()
        .skip(titled ? 1 : 0)
        .findFirst()
        .map(heading -> heading.range().start())
        .orElse(Integer.MAX_VALUE);
  }
}
