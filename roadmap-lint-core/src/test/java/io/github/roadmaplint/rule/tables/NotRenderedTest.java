package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotRenderedTest {
  private final NotRendered rule = new NotRendered();

  @Test
  void writesMissingDelimiterRow() {
    assertThat(Lint.fixed(rule, "x\n\n| a | b |\n| 1 | 2 |\n"))
        .isEqualTo("x\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    assertThat(Lint.fixed(rule, "> - | a | b |\r\n>   | 1 | 2 |\r\n"))
        .isEqualTo("> - | a | b |\r\n>   | --- | --- |\r\n>   | 1 | 2 |\r\n");
    assertThat(Lint.fixed(rule, "| a | b |\n|---+---|\n| 1 | 2 |\n"))
        .isEqualTo("| a | b |\n| --- | --- |\n| 1 | 2 |\n");
  }

  @Test
  void correctsDelimiterRowWhereTheRowsAgreeWithTheHeader() {
    assertThat(Lint.fixed(rule, "| a | b |\n|---|\n| 1 | 2 |\n"))
        .isEqualTo("| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    String wrongHeader = "| a |\n|---|---|\n| 1 | 2 |\n";
    assertThat(Lint.slices(rule, wrongHeader)).hasSize(1);
    assertThat(Lint.fixed(rule, wrongHeader)).isEqualTo(wrongHeader);
  }

  @Test
  void rowsCutOffFromTheirTableGetNoHeader() {
    String text = "| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 |\n";
    assertThat(Lint.message(rule, text))
        .isEqualTo("A blank line cuts these rows off from the table above; remove it");
    assertThat(Lint.fixed(rule, text)).isEqualTo(text);
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(Lint.message(rule, "| a | b |\n|---|\n"))
        .contains("the header has 2 columns, the delimiter row 1");
    assertThat(Lint.message(rule, "    | a | b |\n    |---|---|\n")).contains("indent");
    assertThat(Lint.message(rule, "|---|---|\n| a | b |\n")).contains("no header");
    assertThat(Lint.message(rule, "- | a | b |\n|---|---|\n| 1 | 2 |\n")).contains("outside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Either a | b.\nOr c | d.\n",
        "    cat a | grep b | wc\n    cat c | grep d | wc\n",
        "```\n| a | b |\n| 1 | 2 |\n```\n",
        "|x| + |y| = |z|\n|x| - |y| = |z|\n",
        "+---+---+\n| a | b |\n+---+---+\n",
        "| a |\n",
        "Title\n---\n",
        "a || b\nc || d\n",
      })
  void leavesOtherPipesAlone(String text) {
    assertThat(Lint.slices(rule, text)).isEmpty();
  }
}
