package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import java.util.TreeMap;

/**
 * The images of a roadmap, also in HTML, whose alternative text says no more than that something is
 * done, or which show no more: {@code ![status](https://img.shields.io/badge/status-done-green)}.
 */
final class DoneBadges {
  private final PhraseBook book;
  private final TreeMap<Integer, SourceRange> byStart = new TreeMap<>();

  DoneBadges(PhraseBook book, RoadmapDocument document) {
    this.book = book;
    for (Link link : document.links()) {
      if (mayBeImage(link)
          && (saysDone(Typography.plain(link.text()).strip())
              || BadgeAddress.shown(link.destination()).filter(this::saysDone).isPresent())) {
        byStart.put(link.range().start(), link.range());
      }
    }
  }

  private static boolean mayBeImage(Link link) {
    return link.kind() == Link.Kind.IMAGE || link.kind() == Link.Kind.HTML;
  }

  private boolean saysDone(String description) {
    String value =
        LabelLine.read(description)
            .map(label -> description.substring(label.valueStart()).strip())
            .orElse(description);
    return book.isDoneWord(value)
        || value.codePoints().noneMatch(Character::isLetter) && book.saysDone(value);
  }

  /** Whether a line of a roadmap shows such an image. */
  boolean areIn(PlainText line) {
    int length = line.text().length();
    return !byStart.isEmpty() && length > 0 && areIn(line.source(0, length));
  }

  /** Whether a part of a roadmap shows such an image. */
  boolean areIn(SourceRange range) {
    Integer start = byStart.ceilingKey(range.start());
    return start != null && range.contains(byStart.get(start));
  }
}
