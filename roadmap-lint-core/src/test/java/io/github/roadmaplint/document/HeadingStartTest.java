package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingStartTest {
  private static RoadmapDocument parse(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }

  /** GFM 0.29, section 4.10: a table ends where another block begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|---|---|\n| c | d |\n---\n",
        "| a | b |\n|---|---|\n| c | d |\n===\n",
        "| a | b |\n|---|---|\n---\n",
        "a | b\n-|-\nc | d\n-----\n\ntext\n",
        "| a |\r\n|---|\r\n| c |\r\n---\r\n",
        "text\n| a | b |\n|---|---|\n| c | d |\n---\n",
        "- x\n\n  | a | b |\n  |---|---|\n  | c | d |\n  ---\n",
        "> | a | b |\n> |---|---|\n> ---\n"
      })
  void noLineUnderATableMakesItAHeading(String text) {
    RoadmapDocument document = parse(text);
    assertThat(document.headings()).isEmpty();
    assertThat(document.tables()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a | b\n---\n",
        "a | b\n| - |\nc\n===\n",
        "a | b\n    -|-\n---\n",
        "| a |\n|---|\n| c |\n\ntext\n---\n",
        "| a |\n|---|\n| c |\n# d\n"
      })
  void linesThatAreNoTableMakeAHeading(String text) {
    assertThat(parse(text).headings()).hasSize(1);
  }

  /** GFM 0.29, section 4.7: {@code [foo]: /url}, then {@code ===}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: /u\n---\n\n[a]\n",
        "[a]: /u\n===\n[a]\n",
        "[b]: <v w> (t)\r\n[a]:\r\n  /u\r\n  \"t\"\r\n---\r\n\r\n[a]\r\n",
        "> [a]: /u\n> ---\n\n[a]\n",
        "- [a]: /u\n  ---\n\n[a]\n",
      })
  void definitionsAreNoHeading(String text) {
    RoadmapDocument document = parse(text);
    assertThat(document.headings()).isEmpty();
    assertThat(document.links()).extracting(Link::destination).containsExactly("/u");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: /u \"t\" x\n---\n",
        "[a]: /u \"t\n---\n",
        "[a]:\n---\n",
        "[a] /u\n---\n",
        "[]: /u\n---\n",
        "text\n[a]: /u\n---\n"
      })
  void whatIsNoDefinitionIsAHeading(String text) {
    assertThat(parse(text).headings()).hasSize(1);
  }
}
