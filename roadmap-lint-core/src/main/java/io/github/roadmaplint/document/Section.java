package io.github.roadmaplint.document;

import java.util.List;

/**
 * A heading and what belongs to it.
 *
 * @param heading the heading that opens it
 * @param range from the heading to the next one of the same or a higher level, or the end of the
 *     text
 * @param body from the end of the heading to the next heading of any level, or the end of the text
 * @param children the sections directly below
 */
public record Section(
    Heading heading, SourceRange range, SourceRange body, List<Section> children) {
  public Section {
    children = List.copyOf(children);
  }

  /** Adds this section and all below it, in the order of the text. */
  void addTo(List<Section> all) {
    all.add(this);
    for (Section child : children) {
      child.addTo(all);
    }
  }
}
