package io.github.roadmaplint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;

class YamlMistakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "preset: \"strict⏎ | 1:9 | the quote that opens here is not closed",
        "preset: 'strict⏎a: b⏎ | 1:9 | the quote that opens here is not closed",
        "a: 'b⏎---⏎c'⏎ | 1:4 | the quote that opens here is not closed",
        "rules:⏎  a: [b, c⏎ | 2:6 | the bracket that opens here is not closed",
        "rules: {a: b⏎ | 1:8 | the bracket that opens here is not closed",
        "a: [\"b\" \"c\"]⏎ | 1:9 | a comma or ] is missing before this",
        "a: {\"b\"c}⏎ | 1:8 | a comma or } is missing before this",
        "a: ]⏎ | 1:4 | this ] closes nothing; put the value in quotes",
        "a: [b]]⏎ | 1:7 | this ] closes nothing; put the value in quotes",
        "a: {b, c: [}⏎ | 1:12 | this } closes nothing; put the value in quotes",
        "rules:⏎→a: b⏎ | 2:1 | a tab cannot stand here; use spaces",
        "preset: @strict⏎ | 1:9 | a value that begins with @ must stand in quotes",
        "preset: `strict`⏎ | 1:9 | a value that begins with ` must stand in quotes",
        "preset: %x⏎ | 1:9 | a value that begins with % must stand in quotes",
        "overrides:⏎  - files: *.md⏎ | 2:12 | a value that begins with * must stand in quotes",
        "a: **/ROADMAP.md⏎ | 1:4 | a value that begins with * must stand in quotes",
        "a: & b⏎ | 1:4 | a value that begins with & must stand in quotes",
        "a: !x{ y⏎ | 1:4 | a value that begins with ! must stand in quotes",
        "title: Plan: the next year⏎ | 1:12 | no key can stand here; check the indentation and the"
            + " line above, or put a value with a colon in quotes",
        "rules⏎  a: b⏎ | 2:4 | no key can stand here; check the indentation and the"
            + " line above, or put a value with a colon in quotes",
        "a: b⏎  c: d⏎ | 2:4 | no key can stand here; check the indentation and the"
            + " line above, or put a value with a colon in quotes",
        "a: - b⏎ | 1:4 | no list can begin here; begin it on a line of its own, or put a value with"
            + " a hyphen in quotes",
        "a:⏎- b⏎-c⏎ | 3:1 | a colon is missing, or a space after the hyphen of a list",
        "a: 1⏎b⏎c: 2⏎ | 2:1 | a colon is missing, or a space after the hyphen of a list",
        "title: 'it's'⏎ | 1:12 | nothing can follow the end of a value; put all of it in one pair of"
            + " quotes",
        "rules:⏎  a: b⏎ c: d⏎ | 3:2 | this does not belong to the block above; check the"
            + " indentation",
        "- a⏎b: c⏎ | 2:1 | this does not belong to the block above; check the indentation",
        "a: \"\\q\"⏎ | 1:6 | \\q is no escape; write \\\\ for a backslash, or use single quotes",
        "---⏎a: b⏎---⏎c: d⏎ | 3:1 | a second document begins here; keep one",
        "# ä🚀⏎%YAML 9.9⏎---⏎a: b⏎ | 2:1 | YAML 9.9 is not read, 1.2 is; leave this line out",
        "%YAML x⏎---⏎a: b⏎ | 1:1 | a line that begins with % speaks to the parser; leave it out",
        "%YAML 1.2⏎%YAML 1.2⏎---⏎a: b⏎ | 2:1 | a line that begins with % speaks to the parser;"
            + " leave it out",
        "a: b⏎🚀c: d\u0007⏎ | 2:6 | the character U+0007 cannot stand in it",
      })
  void saysWhatIsWrongAndWhereItBegan(String text, String place, String message) {
    YamlMistake mistake = mistake(text.replace('⏎', '\n').replace('→', '\t'));

    assertThat(mistake.message()).isEqualTo(message);
    assertThat(mistake.place())
        .hasValueSatisfying(
            mark -> assertThat(mark.getLine() + 1 + ":" + (mark.getColumn() + 1)).isEqualTo(place));
  }

  @Test
  void namesACharacterThatIsNotAllowed() {
    assertThat(mistake("a: \u0007\n"))
        .extracting(YamlMistake::message)
        .isEqualTo("the character U+0007 cannot stand in it");
    assertThat(mistake("# 🚀 text\n".repeat(5_000) + "a: \u0007\n").place())
        .hasValueSatisfying(mark -> assertThat(mark.getLine()).isEqualTo(5_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \"\\U99999999\"\n", "a: \"\\UFFFFFFFF\"\n", "\"\\u", "\"\\x"})
  void tellsOfAnEscapeThatIsNoNumber(String text) {
    assertThat(mistake(text).message()).startsWith("an escape (\\x, \\u, \\U) names no character;");
  }

  @Test
  void leavesWhatIsRareInTheWordsOfTheParser() {
    assertThat(mistake("a: |x\n  b\n").message())
        .isEqualTo(
            "expected chomping or indentation indicators, but found x(120)"
                + " (while scanning a block scalar); mend or quote the value");
  }

  @Test
  void saysWhatToDoWhereTheParserKnowsNoPlace() {
    YamlMistake mistake = mistake("? [a]: b\n");

    assertThat(mistake.place()).isEmpty();
    assertThat(mistake.message()).endsWith("; mend or quote the value");
  }

  private static YamlMistake mistake(String text) {
    return YamlMistake.of(
        catchThrowableOfType(
            RuntimeException.class,
            () ->
                new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(text)),
        text);
  }
}
