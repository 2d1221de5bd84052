package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRanges;
import java.util.List;

/**
 * The sections of a roadmap that are logs, in which a heading or item that begins with a period
 * tells of what was, not of what is planned: {@code ### March 2026} below {@code ## Updates}.
 */
final class DatedLogs {
  private final SourceRanges sections;
  private final SourceRanges bodies;

  DatedLogs(RoadmapDocument document) {
    List<Section> logs =
        document.allSections().stream()
            .filter(section -> PhraseBook.standard().isLog(section.heading().title()))
            .toList();
    sections = SourceRanges.of(logs.stream().map(Section::range).toList());
    bodies = SourceRanges.of(logs.stream().map(Section::body).toList());
  }

  /** Whether a heading with this period is that of an entry. */
  boolean isEntry(Heading heading, Target target) {
    return sections.contain(heading.range()) && begins(heading.text(), target);
  }

  /**
   * Whether an item with this period is an entry; below a heading of its own it may be a plan, and
   * an empty box says that it is one.
   */
  boolean isEntry(ListItem item, Target target) {
    return !item.isOpenTask() && bodies.contain(item.range()) && begins(item.line(), target);
  }

  private static boolean begins(PlainText line, Target target) {
    return LineParts.bare(line.text()).startsWith(target.text());
  }
}
