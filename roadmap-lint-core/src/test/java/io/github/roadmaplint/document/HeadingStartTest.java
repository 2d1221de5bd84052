package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** GFM 0.29, section 2.1: a line ends at a line feed or a carriage return alone. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
  void noOtherCharacterEndsAHeading(String character) {
    assertThat(parse("# a" + character + "b\n").headings()).hasSize(1);
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

  /** cmark-gfm 0.29.0.gfm.6 shows one heading, {@code Title}, and a link to {@code /u}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: /u\nTitle\n---\n\n[a]\n",
        "[b]: <v w> (t)\r\n[a]:\r\n  /u\r\n  \"t\"\r\nTitle\r\n===\r\n\r\n[a]\r\n",
        "  [a]: /u\n   Title\n---\n\n[a]\n",
        "> [a]: /u\n> Title\n> ---\n\n[a]\n",
        "- [a]: /u\n  Title\n  ---\n\n[a]\n",
        "text [a]\n\n[a]: /u\nTitle\n---"
      })
  void aHeadingBeginsBelowTheDefinitions(String text) {
    RoadmapDocument document = parse(text);
    assertThat(document.headings())
        .extracting(heading -> document.source().slice(heading.textRange()))
        .containsExactly("Title");
    assertThat(document.headings()).extracting(Heading::slug).containsExactly("title");
    assertThat(document.links()).extracting(Link::destination).containsExactly("/u");
  }

  /** GFM 0.29, section 4.5: a fence that is never closed ends with the block that holds it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ```\n  # code\n\n## Title\n\ntext\n",
        "1. a\n\n   ~~~\n   # code\n## Title ##\n",
        "> ```\n> # code\n  ## Title\r\ntext\n",
        "> - ```\n>   # code\n> ## Title #  \n"
      })
  void aHeadingBeginsBelowAFenceThatEndsWithItsContainer(String text) {
    RoadmapDocument document = parse(text);
    assertThat(document.headings())
        .extracting(heading -> heading.level() + document.source().slice(heading.textRange()))
        .containsExactly("2Title");
  }

  /** GFM 0.29, section 4.2: a closing sequence stands behind a space. */
  @Test
  void aSignBehindAWordIsPartOfTheHeading() {
    assertThat(parse("> ```\n# C#\n").headings()).extracting(Heading::title).containsExactly("C#");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ```\n  code\n  # no\n",
        "> ```\n> # no\n",
        "- ```\n  code\n\n    # no\n",
        "```\n- a\n# no\n"
      })
  void aFenceThatIsOpenHoldsNoHeading(String text) {
    assertThat(parse(text).headings()).isEmpty();
  }

  /** GFM 0.29, examples 32 to 49 (section 4.2). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "#                  foo                     |1|foo",
        "   # foo|1|foo",
        "###### foo|6|foo",
        "## foo ##|2|foo",
        "  ###   bar    ###|3|bar",
        "# foo ##################################|1|foo",
        "### foo ###     |3|foo",
        "### foo ### b|3|foo ### b",
        "# foo#|1|foo#",
        "#\tFoo|1|Foo",
        "## |2|''",
        "#|1|''",
        "### ###|3|''"
      })
  void anAtxHeadingHasTheTextOfTheSpecification(String line, int level, String text) {
    RoadmapDocument document = parse(line + "\n");
    assertThat(document.headings())
        .extracting(Heading::level, heading -> document.source().slice(heading.textRange()))
        .containsExactly(tuple(level, text));
  }

  /** GFM 0.29, examples 37, 38, 41 (section 4.2), 50, 53 and 54 (section 4.3). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "#                  foo                     |1|#                  foo",
        "   # foo|1|# foo",
        "## foo ##|2|## foo ##",
        "Foo *bar*~=========|1|Foo *bar*~=========",
        "Foo *bar*~---------|2|Foo *bar*~---------",
        "Foo~=|1|Foo~=",
        "  Foo~  ===|1|Foo~  ==="
      })
  void theMarksAreAPartOfAHeading(String lines, int level, String heading) {
    RoadmapDocument document = parse("text\n\n" + lines.replace('~', '\n') + "\n\ntext\n");
    assertThat(document.headings())
        .extracting(Heading::level, each -> document.source().slice(each.range()))
        .containsExactly(tuple(level, heading.replace('~', '\n')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"####### foo", "#5 bolt", "#hashtag", "\\## foo", "    # foo", "foo\n    # bar"})
  void whatIsNoAtxHeadingIsText(String text) {
    assertThat(parse(text + "\n").headings()).isEmpty();
  }

  /** Looking for a closing sequence from each blank again would take many minutes. */
  @Test
  @Timeout(60)
  void aLongHeadingIsReadOnce() {
    assertThat(parse("# a" + " ".repeat(900_000) + "b\n").headings()).hasSize(1);
  }
}
