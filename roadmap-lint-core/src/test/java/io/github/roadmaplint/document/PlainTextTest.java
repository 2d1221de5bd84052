package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  /** CommonMark 0.31.2, section 6.7: spaces at the beginning of the next line are ignored. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo\\\n     bar",
        "foo  \n     bar",
        "foo\n     bar",
        "foo\\\n\tbar",
        "> foo\\\n>   bar",
        "- foo\\\n    bar"
      })
  void aContinuedLineBeginsAtItsText(String markdown) {
    PlainText text = text(markdown);

    assertThat(text.text()).isEqualTo("foo bar");
    assertThat(source(markdown, text, 0, 3)).isEqualTo("foo");
    assertThat(source(markdown, text, 4, 7)).isEqualTo("bar");
    assertThat(source(markdown, text, 3, 4)).contains("\n");
  }

  @Test
  void marksAreGoneAndTheirTextKnowsItsPlace() {
    String markdown = "a *b* [c](https://example.org) `d` \\* &amp; e";
    PlainText text = text(markdown);

    assertThat(text.text()).isEqualTo("a b c \uFFFC * & e");
    assertThat(source(markdown, text, 2, 5)).isEqualTo("b* [c");
    assertThat(source(markdown, text, 6, 7)).isEqualTo("`d`");
    assertThat(source(markdown, text, 8, 9)).isEqualTo("\\*");
    assertThat(source(markdown, text, 10, 11)).isEqualTo("&amp;");
  }

  @Test
  void halfACharacterIsShownAsNone() {
    assertThat(text("a &#xD83D; b").text()).isEqualTo("a \uFFFD b");
  }

  /** Its number stands above the line and is no part of the word before it. */
  @Test
  void theMarkOfAFootnoteIsNoText() {
    assertThat(text("Q1 2026[^1]\n\n[^1]: b\n").text()).isEqualTo("Q1 2026\uFFFC");
  }

  @Test
  void theMarkOfAFootnoteThatNobodyDefinesIsText() {
    assertThat(text("Q1 2026[^1] *a*[^b\\*] c[^N]\n\n[^n]: b\n").text())
        .isEqualTo("Q1 2026[^1] a[^b\\*] c\uFFFC");
  }

  @Test
  void anAutolinkIsShownWithItsEntitiesRead() {
    assertThat(text("a <http://b.org/\\*?c&amp;d> e").text()).isEqualTo("a http://b.org/\\*?c&d e");
    assertThat(text("<http://b.org/c&d>").text()).isEqualTo("http://b.org/c&d");
  }

  @Test
  void anAddressIsShownAsItStands() {
    assertThat(text("a *b* http://a.org/_c_/d?e=1&amp;f *g*").text())
        .isEqualTo("a b http://a.org/_c_/d?e=1&amp;f g");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[a ](u)b|a b",
        "a[ b](u)|a b",
        "a[ *b* ](u)c|a b c",
        "a[\\nb\\n](u)c|a b c",
        "> a[b\\n> ](u)c|ab c",
        "a[b ][c]d\\n\\n[c]: u|ab d",
        "a[ ]b|a b",
        "[ 🚀 b](u)|🚀 b"
      })
  void aWordInALinkStandsWhereItsSpacesPutIt(String markdown, String seen) {
    assertThat(text(markdown.replace("\\n", "\n")).text()).isEqualTo(seen);
  }

  private static PlainText text(String markdown) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(markdown)).blocks().get(0).text();
  }

  private static String source(String markdown, PlainText text, int start, int end) {
    SourceRange range = text.source(start, end);
    return markdown.substring(range.start(), range.end());
  }
}
