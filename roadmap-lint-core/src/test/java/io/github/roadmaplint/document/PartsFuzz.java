package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

/** Bytes as a roadmap that is parsed part by part: it reads as one that is parsed whole. */
public final class PartsFuzz {
  private PartsFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    SourceText source = SourceText.decode(bytes);
    try {
      holdAgainstTheWhole(source, 1);
    } catch (RoadmapLimitException e) {
      // Not read at all.
    }
  }

  static void holdAgainstTheWhole(SourceText source, int partLength) {
    RoadmapDocument whole = new DocumentParser(Integer.MAX_VALUE).parse("ROADMAP.md", source);
    RoadmapDocument inParts = new DocumentParser(partLength).parse("ROADMAP.md", source);
    assertThat(inParts)
        .describedAs(source.text())
        .usingRecursiveComparison()
        .ignoringFields("source")
        .isEqualTo(whole);
  }
}
