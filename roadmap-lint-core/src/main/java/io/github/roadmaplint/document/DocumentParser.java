package io.github.roadmaplint.document;

import java.util.List;
import java.util.Optional;

/** Reads a text into a document. */
public final class DocumentParser {
  /**
   * Parses a roadmap.
   *
   * @param path relative to the root of the run, with {@code /}
   * @param source the text
   */
  public RoadmapDocument parse(String path, SourceText source) {
    TableFinder.Found tables = TableFinder.find(source, source.contentStart());
    return new RoadmapDocument(
        path,
        source,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        tables.tables(),
        tables.lookalikes(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
