package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteStartTest {
  private static RoadmapDocument parse(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }

  /** cmark-gfm: a label is {@code [^]\\r\\n\\x00\\t ]+}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[^1]\n\n[^1]: see below\n",
        "a[^1]\n\n[^1]: see [RFC]: it says so\n",
        "a[^1]\n\n[^1]:see [b]: and [c]:\n",
        "a[^1]\n\n   [^1]: see below\n"
      })
  void aLabelEndsWithItsBracket(String text) {
    assertThat(parse(text).anchors()).extracting(Anchor::name).containsExactly("fn-1", "fnref-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\n\n[^a b]: c\n", "a\n\n[^]: c\n", "a\n\n    [^1]: c\n", "a\n\n[^1] : c\n"})
  void whatIsNoLabelBeginsNoFootnote(String text) {
    assertThat(parse(text).anchors()).isEmpty();
  }

  /** GitHub shows it at the end of the page. */
  @ParameterizedTest
  @ValueSource(strings = {"[^1]: # d\n", "[^1]: c\n\n    # d\n", "[^1]: d\n    ===\n"})
  void aHeadingInAFootnoteOpensNoSection(String footnote) {
    RoadmapDocument document = parse("# a[^1]\n\n" + footnote + "\n## e\n");
    assertThat(document.headings()).extracting(Heading::nested).containsExactly(false, true, false);
    assertThat(document.allSections())
        .extracting(section -> section.heading().title())
        .containsExactly("a\uFFFC", "e");
  }

  @Test
  void theLabelIsAPartOfTheFootnote() {
    RoadmapDocument document = parse("a[^1]\n\n[^1]: see below\n");
    assertThat(document.anchors())
        .extracting(anchor -> document.source().slice(anchor.range()).strip())
        .containsOnly("[^1]: see below");
  }

  /** cmark-gfm: {@code "]:" [ \\t]*} is all of the mark. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[^1]\n\n[^1]:     [b](c)\n",
        "a[^1]\n\n[^1]:\t\t[b](c)\n",
        "a[^1]\n\n> [^1]:     - [b](c)\n",
        "a[^1]\n\n[^1]:     \n    [b](c)\n"
      })
  void noBlankBehindALabelMakesCode(String text) {
    assertThat(parse(text).links()).extracting(Link::destination).containsExactly("c");
  }

  /** cmark-gfm: lines with an indent of four columns, and what is blank before them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[^1]\n\n[^1]:\n\n    [b](c)\n",
        "a[^1]\n\n[^1]:\n\t[b](c)\n",
        "a[^1]\n\n[^1]: b\n\n\t[b](c)\n",
        "a[^1]\n\n[^1]: b\n\n  \t[b](c)\n\n\t- d\n",
        "a[^1]\n\n[^1]: b\n\n \t [b](c)\n"
      })
  void whatIsIndentedGoesOnWithAFootnote(String text) {
    RoadmapDocument document = parse(text);
    assertThat(document.links()).extracting(Link::destination).containsExactly("c");
    assertThat(document.anchors().get(0).range().end())
        .isGreaterThan(document.links().get(0).range().start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[^1]\n\n[^1]:\n\n        [b](c)\n",
        "a[^1]\n\n[^1]: b\n\n\t\t[b](c)\n",
        "a[^1]\n\n[^1]: b\n\n  \t    [b](c)\n"
      })
  void aFootnoteMayHoldCode(String text) {
    assertThat(parse(text).links()).isEmpty();
  }

  @Test
  void whatIsNotIndentedIsNoPartOfAFootnote() {
    RoadmapDocument document = parse("a[^1]\n\n[^1]:\n\n   [b](c)\n");
    assertThat(document.anchors().get(0).range().end())
        .isLessThan(document.links().get(0).range().start());
  }

  /** Looking for the end of the label from each blank again would take many minutes. */
  @Test
  @Timeout(60)
  void aLongFootnoteIsReadOnce() {
    assertThat(parse("a[^1]\n\n[^1]:" + " ".repeat(900_000) + "b\n").anchors()).hasSize(2);
  }
}
