package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.TextBlock;

/** Tells by what a list item holds whether it has another period now: {@code - Moved to 2027}. */
final class ItemPostponement {
  private final RoadmapDocument document;
  private final Postponement postponement;

  ItemPostponement(RoadmapDocument document, Postponement postponement) {
    this.document = document;
    this.postponement = postponement;
  }

  /** Whether a paragraph of its own or an item directly below it states a status that says so. */
  boolean isIn(ListItem item) {
    return item.children().stream().anyMatch(this::isStatusOfParent) || isInOwnText(item);
  }

  /** Without a label only where it holds no items, which it may speak of. */
  private boolean isStatusOfParent(ListItem item) {
    String line = LabelLine.plain(item.line().text());
    return LabelLine.read(line).isPresent()
        ? postponement.isStatusLine(line)
        : postponement.begins(line) && item.children().isEmpty();
  }

  private boolean isInOwnText(ListItem item) {
    SourceRanges below = SourceRanges.of(item.children().stream().map(ListItem::range).toList());
    return document
        .paragraphsIn(item.range())
        .map(TextBlock::range)
        .filter(range -> !below.contain(range))
        .flatMap(range -> document.source().slice(range).lines())
        .anyMatch(postponement::isStatusLine);
  }
}
