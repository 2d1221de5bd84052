package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
  private final SafeHtml html = new SafeHtml(2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](data:text/html,x) [d](file:///etc)",
        "[e](relative.md) [f](//example.org/) [g](mailto:a@example.org)",
        "![picture](https://example.org/x.png)",
        "| a |\n| --- |\n| <iframe src=x></iframe> |",
        "```markdown bad\" onclick=\"x\n<b>\n```"
      })
  void leavesNothingThatRunsOrFetches(String markdown) {
    assertThat(html.of(markdown))
        .doesNotContainPattern("<(?!/?(p|span|table|thead|tbody|tr|th|td|pre|code)\\b)")
        .doesNotContainPattern("<[^>]*\\s(href|src|on\\w+|style)=\"");
  }

  @Test
  void leadsToTheWeb() {
    assertThat(html.of("[a](https://example.org/?a=1&b=2 \"title\")"))
        .isEqualTo(
            "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">a</a></p>\n");
  }

  @Test
  void lowersHeadings() {
    assertThat(html.of("# One\n\n##### Five\n")).isEqualTo("<h3>One</h3><h6>Five</h6>");
  }

  @Test
  void showsAlternativeTexts() {
    assertThat(html.of("![a *b*](x.png)")).contains(">a <em>b</em></span>");
  }

  @Test
  void marksExamples() {
    assertThat(html.of("```markdown bad today=2026-01-01\nx\n```\n"))
        .startsWith("<pre tabindex=\"0\" data-example=\"bad today=2026-01-01\">");
    assertThat(html.of("```sh\nx\n```\n")).startsWith("<pre tabindex=\"0\"><code");
  }
}
