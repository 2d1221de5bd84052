package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLinksTest {
  private static List<String> found(String html) {
    SourceText source = SourceText.of(html);
    return HtmlLinks.find(source, new SourceRange(0, html.length())).stream()
        .map(Link::destination)
        .toList();
  }

  @Test
  void aTagMayHoldMoreThanItsAddress() {
    assertThat(found("<a title='>' data-x=\"" + "x".repeat(20_000) + "\" href=b>c</a>"))
        .containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt='B &amp; C' src=d>",
        "<img data-alt=x src=d ALT=\"B &amp; C\">",
        "<img src=d alt='B &amp; C' alt=x>"
      })
  void anImageHasItsAlternativeText(String html) {
    SourceText source = SourceText.of(html);
    assertThat(HtmlLinks.find(source, new SourceRange(0, html.length())))
        .singleElement()
        .extracting(Link::text)
        .isEqualTo("B & C");
  }

  /** What follows is a part of the tag, WHATWG HTML section 13.2.5.32 and later. */
  @ParameterizedTest
  @ValueSource(
      strings = {"<a href=b", "<a href='b>c</a> <a href=\"d\">", "<a title=\"<a href=b>c</a>"})
  void aTagThatStaysOpenIsNone(String html) {
    assertThat(found(html)).isEmpty();
  }

  /** Looking for the end of each would take minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"<a ", "<a b='c' ", "<a b=\"<a b='", "<a b=' <img \"", "<a/", "<!-- "})
  @Timeout(60)
  void tagsThatStayOpenAreReadOnce(String tag) {
    assertThat(found(tag.repeat(6_000_000 / tag.length()))).isEmpty();
  }
}
