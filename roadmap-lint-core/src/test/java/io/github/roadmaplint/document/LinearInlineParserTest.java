package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearInlineParserTest {
  private static final int LENGTH = 900_000;

  /** Looking at all that stays open before it, for each link again, would take minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"[ [a](b) ", "![ [a](b) ", "*a [^b] ", "~~a [^b] ", "``\\", "<!--a---> "})
  @Timeout(60)
  void whatStaysOpenIsReadOnce(String part) {
    assertThat(blocks(part.repeat(LENGTH / part.length()))).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a][b]", "a](b)"})
  @Timeout(60)
  void whatIsNestedIsReadOnce(String end) {
    String open = "[".repeat(LENGTH / 5);
    assertThat(blocks(open + end.repeat(LENGTH * 4 / 5 / end.length()) + "\n\n[b]: c\n")).isOne();
  }

  /** As in cmark-gfm, the bound takes no address away, only the beginning of a link's text. */
  @ParameterizedTest
  @ValueSource(strings = {"[ ", "![ ", "\\[[ "})
  void linksBehindMoreThanAThousandOpenBracketsAreFound(String open) {
    assertThat(destinations(open.repeat(1500) + "[a](b) [c](d)\n\n[e](f)"))
        .containsExactly("b", "d", "f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[x] ", "![x] ", "] ", "\\[ ", "`[` "})
  void bracketsThatAreClosedOrNoneDoNotCount(String part) {
    assertThat(destinations(part.repeat(2000) + "[a](b)")).containsExactly("b");
  }

  @Test
  void linksDoNotCount() {
    assertThat(destinations("[a](b) ".repeat(2000))).hasSize(2000).containsOnly("b");
  }

  /** CommonMark 0.31.2, section 6.1: a backslash before it cuts off what opens, not what closes. */
  @ParameterizedTest
  @CsvSource({
    "`` \\`` [a](b) ` [c](d), 'b d'",
    "`` \\``` [a](b) `` [c](d), d",
    "\\`` [a](b) `` [c](d), 'b d'",
    "\\`` [a](b) \\` [c](d), d",
    "`a`` [a](b) ``c` [c](d), d",
    "``a` [a](b) ` [c](d), d",
    "```a` [a](b) `` [c](d), 'b d'"
  })
  void codeHoldsNoLinks(String text, String destinations) {
    assertThat(String.join(" ", destinations(text))).isEqualTo(destinations);
  }

  private static List<String> destinations(String text) {
    return new DocumentParser()
        .parse("ROADMAP.md", SourceText.of(text)).links().stream().map(Link::destination).toList();
  }

  private static int blocks(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text)).blocks().size();
  }
}
