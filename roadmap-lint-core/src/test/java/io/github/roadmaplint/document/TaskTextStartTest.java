package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected is what cmark-gfm 0.29.0.gfm.6 makes of the text. */
class TaskTextStartTest {
  private static RoadmapDocument parse(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "- [ ] # a¦# a",
        "- [ ] 1. a¦1. a",
        "* [ ] - a¦- a",
        "2) [ ] > a¦> a",
        "- [ ] ```¦```",
        "- [ ] ***¦***",
        "- [ ] <div>¦\uFFFC",
        "- [ ]\t- a¦- a",
        "- [ ]      a¦a",
      })
  void whatStandsBehindABoxIsText(String markdown, String line) {
    RoadmapDocument document = parse(markdown);
    assertThat(document.headings()).isEmpty();
    assertThat(document.listItems()).hasSize(1);
    assertThat(document.listItems().get(0).checked()).isEqualTo(Optional.of(false));
    assertThat(document.listItems().get(0).line().text()).isEqualTo(line);
    assertThat(document.blocks())
        .extracting(TextBlock::kind)
        .containsExactly(TextBlock.Kind.PARAGRAPH);
  }

  /** The box stands before it in the paragraph, which a definition can only begin with. */
  @Test
  void noDefinitionStandsBehindABox() {
    RoadmapDocument document = parse("- [ ] [core]: refactor\n- [x] [docs]: 'a' b\n\n[core]\n");
    assertThat(document.linkDefinitions()).isEmpty();
    assertThat(document.links()).isEmpty();
    assertThat(document.listItems())
        .extracting(item -> item.line().text())
        .containsExactly("[core]: refactor", "[docs]: 'a' b");
  }

  @Test
  void definitionsStandBesideTasks() {
    RoadmapDocument document = parse("- [core]: /u\n- [ ] a\n\n  [docs]: /v\n\n[core] [docs]\n");
    assertThat(document.links()).extracting(Link::destination).containsExactly("/u", "/v");
  }

  @Test
  void whatFollowsInATaskIsWhatItIs() {
    RoadmapDocument document = parse("- [x] a\n  - [ ] 2. b\n\n  # h\n  > q\n");
    assertThat(document.listItems())
        .extracting(item -> item.children().size())
        .containsExactly(1, 0);
    assertThat(document.headings()).hasSize(1);
    assertThat(document.blocks()).extracting(TextBlock::quoted).containsExactly(false, false, true);
  }
}
