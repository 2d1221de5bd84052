package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentParserTest {
  /** What it lacked would be loaded later, while the user waits. */
  @Test
  void preparesForWhatNearlyEveryRoadmapHolds() {
    RoadmapDocument sample = DocumentParser.readSample();
    assertThat(sample.frontMatter()).isPresent();
    assertThat(sample.headings()).isNotEmpty();
    assertThat(sample.links()).isNotEmpty();
    assertThat(sample.listItems()).anyMatch(item -> item.checked().isPresent());
    assertThat(sample.blocks()).isNotEmpty();
    assertThat(sample.tables())
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.rows().get(0).cells())
                    .anyMatch(cell -> !cell.text().equals(cell.source())));
  }
}
