package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected is what cmark-gfm 0.29.0.gfm.6 makes of the text. */
class ListStartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "1. a\\n   2. b¦a 2. b",
        "- a\\n  2) b¦a 2) b",
        "10. a\\n11. b\\n    12. c¦a,b 12. c",
        "text\\n2. b¦''",
        "1. a\\n2. b¦a,b",
        "1. a\\n  2. b¦a,b",
        "- a\\n2. b¦a,b",
        "1. a\\n   1. b\\n   2. c\\n2. d¦a,b,c,d",
        "1. a\\n   01. b¦a,b",
        "1. a\\n\\n   2. b¦a,b",
        "1. a\\n   - b\\n   2. c¦a,b,c",
        "> 1. a\\n> 2. b¦a,b",
      })
  void aNumberOtherThanOneBeginsNoListWithinAParagraph(String markdown, String items) {
    RoadmapDocument document =
        new DocumentParser().parse("ROADMAP.md", SourceText.of(markdown.replace("\\n", "\n")));
    assertThat(document.listItems().stream().map(item -> item.line().text()).toList())
        .containsExactly(items.equals("''") ? new String[0] : items.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "100. a\\n    - b¦a - b",
        "1.   a\\n    * b\\n\\n     c¦a * b",
        "  -  a\\n\\t- b¦a - b",
        "   -\\n    - b¦''",
        "> 100. a\\n>     1. b¦a 1. b",
        "- a\\n    - b¦a,b",
        "-   a\\n    - b¦a,b",
        "-\\ta\\n\\t- b¦a,b",
        "10. a\\n   - b¦a,b",
        "100. a\\n     - b¦a,b",
        "1. a\\n   - b\\n     - c\\n       - d¦a,b,c,d",
      })
  void fourColumnsOfIndentBeginNoItem(String markdown, String items) {
    RoadmapDocument document =
        new DocumentParser()
            .parse("ROADMAP.md", SourceText.of(markdown.replace("\\n", "\n").replace("\\t", "\t")));
    assertThat(document.listItems().stream().map(item -> item.line().text()).toList())
        .containsExactly(items.replace("''", "").split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "text\\n- [ ] \\n- [x] b¦2",
        "text\\n* [x]   ¦1",
        "text\\n1. [ ] \\n2. [ ] ¦2",
        "- a\\n  - [ ] \\n  - b¦3",
        "- a\\n  1. [ ] ¦2",
        "1. a\\n   + [ ] ¦2",
        "> text\\n> - [ ] ¦1",
        "text\\n*¦0",
        "text\\n+  ¦0",
        "text\\n1.¦0",
        "text\\n2. [ ] ¦0",
        "- a\\n  *\\n- b¦2",
        "- a\\n  1) ¦1",
        "- a\\n-\\n- b¦3",
      })
  void anItemWithNothingButABoxBeginsAListWithinAParagraph(String markdown, int items) {
    RoadmapDocument document =
        new DocumentParser().parse("ROADMAP.md", SourceText.of(markdown.replace("\\n", "\n")));
    assertThat(document.listItems()).hasSize(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "- [a]: /u\\n  text¦text",
        "- [a]: /u\\ntext¦text",
        "- [a]: /u\\n  [b]: /v\\n\\n  text¦text",
        "- [a]: /u\\n  - text¦'',text",
        "- [a]: /u\\n\\n  ```\\n  code\\n  ```\\n  text¦''",
      })
  void anItemBeginsBehindItsLinkDefinitions(String markdown, String items) {
    RoadmapDocument document =
        new DocumentParser().parse("ROADMAP.md", SourceText.of(markdown.replace("\\n", "\n")));
    assertThat(document.listItems().stream().map(item -> item.line().text()).toList())
        .containsExactly(items.replace("''", "").split(",", -1));
  }
}
