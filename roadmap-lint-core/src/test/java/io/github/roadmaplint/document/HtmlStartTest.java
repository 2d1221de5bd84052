package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conditions of GFM 0.29, section 4.6, as cmark-gfm reads them. */
class HtmlStartTest {
  private static Document parse(String text) {
    return MarkdownParser.ofWholeTexts()
        .parse(SourceText.of(text), new SourceRange(0, text.length()));
  }

  private static List<String> blocks(String text) {
    List<String> found = new ArrayList<>();
    add(parse(text), found);
    return found;
  }

  private static void add(Node node, List<String> found) {
    if (node instanceof HtmlBlock) {
      found.add(node.getChars().toString().strip());
    }
    node.getChildren().forEach(child -> add(child, found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script",
        "<PRE>",
        "<style type=\"a\"",
        "<!--",
        "<?php",
        "<!DOCTYPE",
        "<![CDATA[",
        "<div",
        "</div",
        "<div/>text",
        "<h1",
        "<Menuitem",
        "<source>",
        "   <td\tclass"
      })
  void whatEndsAParagraph(String line) {
    assertThat(blocks("text\n" + line + "\n*a*\n")).containsExactly(line.strip() + "\n*a*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "</b >",
        "<a href=\"b\">",
        "<b c = 'd' e=f g/>",
        "<b c={d}>",
        "<meta>",
        "<textarea>",
        "<search>",
        "<h7>",
        "<pre/>",
        "</script>",
        "</style>"
      })
  void whatBeginsABlockButEndsNoParagraph(String line) {
    assertThat(blocks(line + "\n*a*\n")).containsExactly(line + "\n*a*");
    assertThat(blocks("text\n" + line + "\n*a*\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!x",
        "<!1",
        "<!->",
        "<![cdata",
        "<meta",
        "<math",
        "<x:div>",
        "<x:y>",
        "< div>",
        "</ div>",
        "<div-x",
        "<div/",
        "<b>text",
        "</b c>",
        "<b c=>",
        "<b c=\"d\"e>",
        "<1>",
        "<https://example.org>"
      })
  void whatBeginsNone(String line) {
    assertThat(blocks(line + "\n*a*\n")).isEmpty();
    assertThat(blocks("text\n" + line + "\n*a*\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>~~a</PRE> b~c|<script>~~a</PRE> b",
        "<!-- a~~b --> c~d|<!-- a~~b --> c",
        "<!-->~a|<!-->",
        "<? a~~b ?> c~d|<? a~~b ?> c",
        "<!A~~b> c~d|<!A~~b> c",
        "<![CDATA[ a~~b ]]> c~d|<![CDATA[ a~~b ]]> c",
        "<div>~a-->~~b|<div>~a-->",
        "<b>~a</b>~c~~d|<b>~a</b>~c",
        "<pre>~~a|<pre>~~a",
        "- <!-- a~b|<!-- a",
        "> <div>~a|<div>",
        "<!-- a -->~<!-- b|<!-- a -->,<!-- b"
      })
  void whereABlockEnds(String lines, String expected) {
    assertThat(blocks(lines.replace('~', '\n') + "\n"))
        .containsExactly(expected.replace('~', '\n').split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b c=\"d\">", "</b >", "<b c={d}>", "<b\nc>", "<!-- a -->", "<? a ?>"})
  void tagsStandInText(String html) {
    assertThat(new DocumentParser().parse("", SourceText.of("a " + html)).blocks())
        .extracting(block -> block.text().text())
        .containsExactly("a " + PlainText.OBJECT);
  }

  /** Each attribute would take a part of the stack, and some thousand tags minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"<b", "a <b"})
  @Timeout(60)
  void aTagIsReadOnce(String start) {
    String attributes = " c=\"d\"".repeat(150_000);
    assertThat(blocks(start + attributes + " e='\n")).isEmpty();
    assertThat(blocks(start + attributes + ">\n")).hasSize(start.equals("<b") ? 1 : 0);
  }
}
