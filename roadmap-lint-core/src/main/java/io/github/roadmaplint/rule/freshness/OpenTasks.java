package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.rule.Completion;

/**
 * The items with an empty box that nothing else calls done: what they are part of is unfinished.
 */
record OpenTasks(RoadmapDocument document, Completion completion) {
  /** Whether a part of the document holds one. */
  boolean areIn(SourceRange range) {
    return document.listItemsIn(range).stream()
        .anyMatch(item -> item.isOpenTask() && completion.isOpen(item.range()));
  }
}
