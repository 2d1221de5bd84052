package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearInlineParserTest {
  private static final int LENGTH = 900_000;

  /** Looking at all that stays open before it, for each link again, would take minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"[ [a](b) ", "![ [a](b) ", "*a [^b] ", "~~a [^b] "})
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

  private static int blocks(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text)).blocks().size();
  }
}
