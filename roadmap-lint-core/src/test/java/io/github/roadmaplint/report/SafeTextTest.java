package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.roadmaplint.unicode.SafeText;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ship it & rest, 100 % :-)",
        "a::b",
        "C++ std::string",
        "## [Unreleased]",
        "# [x]",
        "\u4E2D\u6587 \uD83D\uDE80 \uD83D\uDC69\u200D\uD83D\uDCBB \u2764\uFE0F",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"
      })
  void leavesHarmlessText(String text) {
    assertThat(SafeText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "::set-env name=x::y, <U+003A>:set-env name=x::y",
    "'  ::stop-commands::x', '  <U+003A>:stop-commands::x'",
    "' 　::debug::x', ' 　<U+003A>:debug::x'",
    "see ##[add-mask]x, see ##<U+005B>add-mask]x",
    "###[group]x, ###<U+005B>group]x",
    "##vso[task.setvariable]x, ##vso<U+005B>task.setvariable]x",
    "##teamcity[x], ##teamcity<U+005B>x]"
  })
  void breaksCommands(String text, String safe) {
    assertThat(SafeText.of(text)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(strings = {"::", "[", "a[", "##", " "})
  void takesNoLongerForLongText(String part) {
    String text = part.repeat(1_000_000);

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SafeText.of(text));
  }

  @Test
  void seesACommandThatAPartBeginsIn() {
    assertThat(SafeText.of("a ##[error]x", 4, 12)).isEqualTo("<U+005B>error]x");
    assertThat(SafeText.of("a b [error]x", 4, 12)).isEqualTo("[error]x");
  }

  @Test
  void leavesNothingThatSteers() {
    assertThat(SafeText.of(HostileReports.TEXT).codePoints())
        .allMatch(SafeText::isSafe)
        .allMatch(codePoint -> Character.getType(codePoint) != Character.SURROGATE);
    assertThat(SafeText.of("\u0000\u001B\u007F\u0085\u202E\u2028\uFFFF\uD83D!"))
        .isEqualTo("\u2400\u241B\u2421<U+0085><U+202E><U+2028><U+FFFF><U+D83D>!");
  }
}
