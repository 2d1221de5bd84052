package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.PageBlock.Code;
import io.github.roadmaplint.document.PageBlock.Heading;
import io.github.roadmaplint.document.PageBlock.Paragraph;
import io.github.roadmaplint.document.PageBlock.Span;
import io.github.roadmaplint.document.PageBlock.Style;
import io.github.roadmaplint.document.PageBlock.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBlockTest {
  @Test
  void readsHeadingsAndParagraphs() {
    assertThat(PageBlock.of("# a/b\n\nOne `c d`\n**two** *three*.\n"))
        .containsExactly(
            new Heading(1, List.of(plain("a/b"))),
            new Paragraph(
                0,
                "",
                List.of(
                    plain("One "),
                    new Span("c d", Style.CODE),
                    plain(" "),
                    new Span("two", Style.STRONG),
                    plain(" "),
                    new Span("three", Style.STRONG),
                    plain("."))));
  }

  @Test
  void readsCodeAsItStands() {
    assertThat(
            PageBlock.of(
                "````markdown bad today=2026-01-15\n# A\n\n```\n  | b\n```\n````\n\n    indented\n"))
        .containsExactly(
            new Code("markdown bad today=2026-01-15", List.of("# A", "", "```", "  | b", "```")),
            new Code("", List.of("indented")));
  }

  @Test
  void readsTables() {
    assertThat(PageBlock.of("| a | b |\n| - | - |\n| `x\\|y` | |\n"))
        .containsExactly(
            new Table(
                List.of(
                    List.of(List.of(plain("a")), List.of(plain("b"))),
                    List.of(List.of(new Span("x|y", Style.CODE)), List.of()))));
  }

  @Test
  void readsLists() {
    assertThat(PageBlock.of("- one\n\n  more\n\n  3. three\n  4. four\n- two\n"))
        .containsExactly(
            new Paragraph(1, "- ", List.of(plain("one"))),
            new Paragraph(1, "", List.of(plain("more"))),
            new Paragraph(2, "3. ", List.of(plain("three"))),
            new Paragraph(2, "4. ", List.of(plain("four"))),
            new Paragraph(1, "- ", List.of(plain("two"))));
  }

  @Test
  void tellsTheAddressOfALinkToTheWebOnly() {
    assertThat(
            PageBlock.of(
                "[a](https://tidewater.dev) [links/dead](dead.md) <https://tidewater.dev>\n"))
        .containsExactly(
            new Paragraph(
                0,
                "",
                List.of(
                    plain("a"),
                    plain(" (https://tidewater.dev)"),
                    plain(" "),
                    plain("links/dead"),
                    plain(" "),
                    plain("https://tidewater.dev"))));
  }

  @Test
  void showsHtmlAsText() {
    assertThat(PageBlock.of("<!-- a -->\n\nb<br>c\n"))
        .containsExactly(
            new Code("", List.of("<!-- a -->")),
            new Paragraph(0, "", List.of(plain("b"), plain("<br>"), plain("c"))));
  }

  private static Span plain(String text) {
    return new Span(text, Style.PLAIN);
  }
}
