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

  private static final String TOML =
      """
      +++
      description = '''
      # Last updated: 2020-01-01
      - [ ] A (Q1 2025) #1

      [a](b.md) [c][d]

      | a | b |
      | - |

      <!-- roadmap-lint-disable text/mojibake -->
      '''
      """;

  @Test
  void looksForNothingInToml() {
    RoadmapDocument document = parse(TOML + "+++\n# Roadmap\n\nPlans.\n");
    assertThat(document.headings())
        .singleElement()
        .satisfies(heading -> assertThat(heading.title()).isEqualTo("Roadmap"));
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.anchors()).hasSize(1);
    assertThat(document.listItems()).isEmpty();
    assertThat(document.links()).isEmpty();
    assertThat(document.issueReferences()).isEmpty();
    assertThat(document.undefinedReferences()).isEmpty();
    assertThat(document.tableLookalikes()).isEmpty();
    assertThat(document.suppressions()).isEmpty();
  }

  @Test
  void readsAsTextWhatIsNeverClosed() {
    RoadmapDocument document = parse(TOML + "# Roadmap\n\nPlans.\n");
    assertThat(document.headings()).hasSize(2);
    assertThat(document.listItems()).hasSize(1);
    assertThat(document.suppressions()).hasSize(1);
  }

  private static RoadmapDocument parse(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }
}
