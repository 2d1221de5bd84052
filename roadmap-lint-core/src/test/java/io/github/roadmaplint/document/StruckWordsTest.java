package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GFM 0.29, section 6.5, and {@code extensions/strikethrough.c} of cmark-gfm 0.29.0.gfm.13. */
class StruckWordsTest {
  private static ListItem item(String line) {
    return new DocumentParser()
        .parse("ROADMAP.md", SourceText.of("- " + line + "\n"))
        .listItems()
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~a~",
        "~~a~~",
        "**~~a~~**",
        "~~**a**~~",
        "~~a~b~~",
        "~~a b~5~~",
        "~~a~~ ~b~",
        "~~a ~ b~~",
        "~~a \\~5 b~~",
        "~~a `~5` b~~",
        "~~a ~b~ c~~",
        "~a ~~b~~ c~"
      })
  void tildesOfOneLengthStrikeOut(String line) {
    assertThat(item(line).struck()).as(line).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~~a~",
        "~a~~",
        "a ~~~b~~~",
        "a ~~~~b~~~~",
        "~~ a ~~",
        "~~a ~5 b~~",
        "~a ~~5 b~",
        "~~a~ ~b~~"
      })
  void tildesOfTwoLengthsOrMoreThanTwoDoNot(String line) {
    assertThat(item(line).struck()).as(line).isFalse();
    assertThat(item(line).line().text()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"~a ", "~~a ", "a~ ", "a~~ ", "~a ~~", "~~~a ", "a~~~ ", "a~b~~"})
  void tildesWithoutAPairAreReadOnce(String part) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> item("~~~a " + part.repeat(100_000)));
  }

  @Test
  void whatStandsBesideIsNotStruck() {
    assertThat(item("~~a~~ b").struck()).isFalse();
  }
}
