package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;

/** Arranges headings as a tree of sections. */
final class SectionTree {
  private final List<Heading> headings;
  private final int textEnd;

  private SectionTree(List<Heading> headings, int textEnd) {
    this.headings = headings;
    this.textEnd = textEnd;
  }

  /** The top-level sections of a text; headings in containers open none. */
  static List<Section> of(List<Heading> headings, int textEnd) {
    List<Heading> openers = headings.stream().filter(heading -> !heading.nested()).toList();
    return new SectionTree(openers, textEnd).between(0, openers.size());
  }

  private List<Section> between(int from, int to) {
    List<Section> sections = new ArrayList<>();
    int next = from;
    while (next < to) {
      int first = next;
      Heading heading = headings.get(first);
      next++;
      while (next < to && headings.get(next).level() > heading.level()) {
        next++;
      }
      sections.add(
          new Section(
              heading,
              new SourceRange(heading.range().start(), startOf(next)),
              new SourceRange(heading.range().end(), startOf(first + 1)),
              between(first + 1, next)));
    }
    return sections;
  }

  private int startOf(int index) {
    return index < headings.size() ? headings.get(index).range().start() : textEnd;
  }
}
