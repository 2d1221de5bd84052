package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
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

  @Test
  void knowsWhichItemsAreDirectlyBelowOne() {
    RoadmapDocument document =
        parse("- a\n  - b\n\n    c\n\n    1. d\n  - > e\n    > - f\n\n> - g\n>   - - h\n\n- i\n");
    assertThat(document.listItems())
        .extracting(DocumentParserTest::line, DocumentParserTest::linesBelow)
        .containsExactly(
            tuple("a", List.of("b", "")),
            tuple("b", List.of("d")),
            tuple("d", List.of()),
            tuple("", List.of("f")),
            tuple("f", List.of()),
            tuple("g", List.of("")),
            tuple("", List.of("h")),
            tuple("h", List.of()),
            tuple("i", List.of()));
  }

  private static String line(ListItem item) {
    return item.line().text();
  }

  private static List<String> linesBelow(ListItem item) {
    return item.children().stream().map(DocumentParserTest::line).toList();
  }

  private static RoadmapDocument parse(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }
}
