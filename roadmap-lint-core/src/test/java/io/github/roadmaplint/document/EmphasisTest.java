package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CommonMark 0.31.2, section 6.2. */
class EmphasisTest {
  private static final int RANDOM_TEXTS = Integer.getInteger("emphasis.texts", 20_000);
  private static final List<String> PARTS =
      List.of(
          "*", "*", "**", "***", "*****", "_", "_", "__", "___", "a", "b", " ", ".", "[", "](c)");

  /** Its examples, by the number of the rule that they are about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | _foo __bar__ baz_ | <em>foo <strong>bar</strong> baz</em>",
        "9 | _foo _bar_ baz_ | <em>foo <em>bar</em> baz</em>",
        "9 | __foo_ bar_ | <em><em>foo</em> bar</em>",
        "9 | *foo *bar** | <em>foo <em>bar</em></em>",
        "9 | *foo**bar**baz* | <em>foo<strong>bar</strong>baz</em>",
        "9 | *foo**bar* | <em>foo**bar</em>",
        "9 | ***foo** bar* | <em><strong>foo</strong> bar</em>",
        "9 | *foo**bar*** | <em>foo<strong>bar</strong></em>",
        "9 | foo***bar***baz | foo<em><strong>bar</strong></em>baz",
        "9 | foo******bar*********baz | foo<strong><strong><strong>bar</strong></strong></strong>***baz",
        "9 | *foo **bar *baz* bim** bop* | <em>foo <strong>bar <em>baz</em> bim</strong> bop</em>",
        "10 | ____foo__ bar__ | <strong><strong>foo</strong> bar</strong>",
        "10 | **foo **bar**** | <strong>foo <strong>bar</strong></strong>",
        "10 | **foo*bar*baz** | <strong>foo<em>bar</em>baz</strong>",
        "10 | ***foo* bar** | <strong><em>foo</em> bar</strong>",
        "11 | foo *** | foo ***",
        "11 | foo *_* | foo <em>_</em>",
        "11 | **foo* | *<em>foo</em>",
        "11 | *foo** | <em>foo</em>*",
        "11 | ***foo** | *<strong>foo</strong>",
        "11 | ****foo* | ***<em>foo</em>",
        "11 | **foo*** | <strong>foo</strong>*",
        "11 | *foo**** | <em>foo</em>***",
        "13 | *_foo_* | <em><em>foo</em></em>",
        "13 | ******foo****** | <strong><strong><strong>foo</strong></strong></strong>",
        "14 | ***foo*** | <em><strong>foo</strong></em>",
        "14 | _____foo_____ | <em><strong><strong>foo</strong></strong></em>",
        "15 | *foo _bar* baz_ | <em>foo _bar</em> baz_",
        "15 | *foo __bar *baz bim__ bam* | <em>foo <strong>bar *baz bim</strong> bam</em>",
        "16 | **foo **bar baz** | **foo <strong>bar baz</strong>",
        "16 | *foo *bar baz* | *foo <em>bar baz</em>",
        "17 | *[bar*](/url) | *<a href=\"/url\">bar*</a>",
        "17 | _foo [bar_](/url) | _foo <a href=\"/url\">bar_</a>"
      })
  void isThatOfTheSpecification(int rule, String text, String html) {
    assertThat(html(text)).isEqualTo("<p>" + html + "</p>\n");
  }

  /**
   * commonmark-java is made by others, and held to the specification by its own build. White space
   * is left out: in links it is shown otherwise.
   */
  @Test
  void isThatOfAnotherParser() {
    Parser parser = Parser.builder().build();
    org.commonmark.renderer.html.HtmlRenderer renderer =
        org.commonmark.renderer.html.HtmlRenderer.builder().build();
    Random random = new Random(20261128);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      String text = "x" + text(random) + "x";
      assertThat(html(text).replace(" ", ""))
          .as(text)
          .isEqualTo(renderer.render(parser.parse(text)).replace(" ", ""));
    }
  }

  /** From its first mark to behind its last one, the outer ones before those within. */
  @ParameterizedTest
  @CsvSource({
    "*a*, 0-3",
    "a **b** c, 2-7",
    "*a **b***, 0-9 3-8",
    "***a** b*, 0-9 1-6",
    "****a****, 0-9 2-7",
    "**a *b***, 0-9 4-7",
    "***a*, 2-5",
  })
  void liesFromMarkToMark(String text, String ranges) {
    List<String> found = new ArrayList<>();
    for (Node node : tree(text).getDescendants()) {
      if (node instanceof Emphasis || node instanceof StrongEmphasis) {
        found.add(node.getStartOffset() + "-" + node.getEndOffset());
      }
    }
    assertThat(String.join(" ", found)).isEqualTo(ranges);
  }

  private static String text(Random random) {
    return random
        .ints(1 + random.nextInt(16), 0, PARTS.size())
        .mapToObj(PARTS::get)
        .collect(Collectors.joining());
  }

  private static String html(String text) {
    return HtmlRenderer.builder().build().render(tree(text));
  }

  private static Document tree(String text) {
    return MarkdownParser.ofWholeTexts()
        .parse(SourceText.of(text), new SourceRange(0, text.length()));
  }
}
