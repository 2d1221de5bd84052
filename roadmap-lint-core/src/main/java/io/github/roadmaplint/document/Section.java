package io.github.roadmaplint.document;

import java.util.List;
import java.util.stream.Stream;

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

  /** This section and all below it, in the order of the text. */
  public Stream<Section> stream() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Section::stream));
  }
}
