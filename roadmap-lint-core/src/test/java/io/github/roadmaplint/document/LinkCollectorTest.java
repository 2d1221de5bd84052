package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCollectorTest {
  private static RoadmapDocument parse(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>www.kernel.org",
        "> <b>www.kernel.org",
        "a <!-- b\n-->www.kernel.org",
        "1>www.kernel.org"
      })
  void aTagBeforeANameMakesNoLinkOfIt(String markdown) {
    assertThat(parse(markdown).links()).isEmpty();
  }

  /** CommonMark 0.31.2, section 2.5; no file in UTF-8 can hold such a half of a character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](@)",
        "<a href='@'>a</a>",
        "[a]\n\n[a]: @",
        "![a](@)",
        "<div><img src='@'></div>"
      })
  void readsNoHalfOfACharacter(String markdown) {
    assertThat(parse(markdown.replace("@", "b&#xD83D;&#56832")).links())
        .extracting(Link::destination)
        .containsExactly("b\uFFFD&#56832");
    assertThat(parse(markdown.replace("@", "b&#xDE00;c")).links())
        .extracting(Link::destination)
        .containsExactly("b\uFFFDc");
  }

  /** Numbers are those of the examples in the GFM specification 0.29. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '\0',
      value = {
        "493¦[link](/uri \"title\")¦/uri",
        "494¦[link](/uri)¦/uri",
        "504¦[link](foo(and(bar)))¦foo(and(bar))",
        "505¦[link](foo\\(and\\(bar\\))¦foo(and(bar)",
        "602¦<http://foo.bar.baz>¦http://foo.bar.baz",
        "604¦<irc://foo.bar:2233/baz>¦irc://foo.bar:2233/baz",
        "622¦www.commonmark.org¦http://www.commonmark.org",
        "623¦Visit www.commonmark.org/help for more information.¦http://www.commonmark.org/help",
        "624¦Visit www.commonmark.org.¦http://www.commonmark.org",
        "624b¦Visit www.commonmark.org/a.b.¦http://www.commonmark.org/a.b",
        "625¦www.google.com/search?q=Markup+(business)¦http://www.google.com/search?q=Markup+(business)",
        "625b¦www.google.com/search?q=Markup+(business)))¦http://www.google.com/search?q=Markup+(business)",
        "625c¦(www.google.com/search?q=Markup+(business)¦http://www.google.com/search?q=Markup+(business)",
        "626¦www.google.com/search?q=(business))+ok¦http://www.google.com/search?q=(business))+ok",
        "627¦www.google.com/search?q=commonmark&hl=en¦http://www.google.com/search?q=commonmark&hl=en",
        "627b¦www.google.com/search?q=commonmark&hl;¦http://www.google.com/search?q=commonmark",
        "628¦www.commonmark.org/he<lp¦http://www.commonmark.org/he",
        "629¦(Visit https://encrypted.google.com/search?q=Markup+(business))¦https://encrypted.google.com/search?q=Markup+(business)",
        "quote without a space¦>www.kernel.org¦http://www.kernel.org",
        "second line of it¦> a\\n>www.kernel.org¦http://www.kernel.org",
        "quotes in items¦- 1. >>www.kernel.org¦http://www.kernel.org",
        "footnote¦[^1]\\n\\n[^1]:www.kernel.org¦http://www.kernel.org",
        "list¦- a [b](c.md) d¦c.md",
        "task¦- [ ]\t[b](c.md) d¦c.md",
        "no task¦- [x](c.md) d¦c.md",
        "quote¦> [b](c.md)¦c.md",
        "html¦<a href=\"x?a=1&amp;b=2\">t</a>¦x?a=1&b=2",
        "html-img¦text <img alt='a' src='p.png'> text¦p.png",
        "definition¦[a][b]\\n\\n[b]: /u¦/u",
      })
  void findsTheAddress(String source, String markdown, String destination) {
    RoadmapDocument document = parse(markdown.replace("\\n", "\n"));
    assertThat(document.links()).extracting(Link::destination).containsExactly(destination);
    Link link = document.links().get(0);
    if (!link.destination().startsWith("http://www")
        && !markdown.contains("&amp;")
        && !markdown.contains("\\(")) {
      assertThat(document.source().slice(link.destinationRange())).isEqualTo(destination);
    }
  }

  /** Rows are indented by up to three columns, GFM 0.29, section 4.10. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   "})
  void findsALinkOnceHoweverARowIsIndented(String indent) {
    String rows = indent + "[d](e) | f\n" + indent + "g | [h](i)\n";
    assertThat(parse("a | [b](c)\n-|-\n" + rows).links())
        .extracting(Link::destination)
        .containsExactly("c", "e", "i");
    assertThat(parse("- x\n\n  a | [b](c)\n  -|-\n  " + rows.replace("\n", "\n  ")).links())
        .extracting(Link::destination)
        .containsExactly("c", "e", "i");
  }

  /** What is indented by four columns is code; a tab in a list item may be fewer. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 8, 200})
  void findsNoLinkInARowThatIsIndentedAsCode(int tabs) {
    String rows = "\t".repeat(tabs) + "[d](e) | f\n" + "\t".repeat(tabs) + "g | [h](i)\n";
    RoadmapDocument document = parse("a | [b](c)\n-|-\n" + rows);
    assertThat(document.links()).extracting(Link::destination).containsExactly("c");
    assertThat(document.blocks())
        .extracting(TextBlock::kind)
        .containsExactly(TextBlock.Kind.INDENTED_CODE);
    assertThat(parse("- x\n\n  a | [b](c)\n  -|-\n  " + rows.replace("\n", "\n  ")).links())
        .extracting(Link::destination)
        .containsExactlyElementsOf(tabs == 1 ? List.of("c", "e", "i") : List.of("c"));
  }

  @Test
  void readsIndentedLinesThatAreNoTable() {
    RoadmapDocument document = parse("a | [b](c)\n\t\t\td | [e](f)\n  *g* | h\n");
    assertThat(document.links()).extracting(Link::destination).containsExactly("c", "f");
    assertThat(document.blocks())
        .extracting(block -> block.text().text())
        .containsExactly("a | b d | e g | h");
  }

  /** GFM 0.29, section 4.10: a table has a header. */
  @Test
  void readsADelimiterRowWithoutHeaderAsText() {
    assertThat(parse("|-|-|\n| a | [b](c) |\n").blocks())
        .extracting(block -> block.text().text())
        .containsExactly("|-|-| | a | b |");
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "`[a](b)`",
        "`https://example.org`",
        "\\[a](b)",
        "<!-- https://example.org -->",
        "<!-- <a href=\"x\"> -->",
        "https://",
        "xhttps://example.org",
        "[a] alone",
        "```\\nhttps://example.org\\n```",
        "    https://example.org",
      })
  void findsNothing(String markdown) {
    assertThat(parse(markdown.replace("\\n", "\n")).links()).isEmpty();
  }

  @Test
  void givesExactRangesAfterFrontMatterWithCrLf() {
    String text =
        "---\r\nhome: https://example.org/a\r\n---\r\n\r\n🚀 [Issue *30*](https://example.org/30 'x') ![i](p.png)\r\n";
    RoadmapDocument document = parse(text);
    SourceText source = document.source();
    assertThat(document.links())
        .extracting(
            Link::kind,
            link -> source.slice(link.range()),
            link -> source.slice(link.textRange()),
            link -> source.slice(link.destinationRange()))
        .containsExactly(
            tuple(
                Link.Kind.FRONT_MATTER,
                "https://example.org/a",
                "https://example.org/a",
                "https://example.org/a"),
            tuple(
                Link.Kind.INLINE,
                "[Issue *30*](https://example.org/30 'x')",
                "Issue *30*",
                "https://example.org/30"),
            tuple(Link.Kind.IMAGE, "![i](p.png)", "i", "p.png"));
    assertThat(document.links().get(1).text()).isEqualTo("Issue 30");
  }

  @Test
  void tellsUsedDefinitionsAndUndefinedReferences() {
    RoadmapDocument document = parse("[a][b] [c][] [d][e] [x]\n\n[b]: /b\n[c]: </c>\n[f]: /f\n");
    assertThat(document.linkDefinitions())
        .extracting(LinkDefinition::label, LinkDefinition::destination, LinkDefinition::used)
        .containsExactly(tuple("b", "/b", true), tuple("c", "/c", true), tuple("f", "/f", false));
    assertThat(document.undefinedReferences())
        .extracting(UndefinedReference::label)
        .isEqualTo(List.of("e"));
  }
}
