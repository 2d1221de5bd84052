package io.github.roadmaplint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineEntryTest {
  private static final String TEXT = "# Plan\n\n| a | b |\n| - | - |\n| 1 | 2 | 3 |\n\nEnd\n";

  @Test
  void isTheStartOfTheSha256OfTheLine() {
    // printf '| 1 | 2 | 3 |' | sha256sum
    assertThat(entry(TEXT, "3"))
        .isEqualTo(new BaselineEntry("a/b", "ROADMAP.md", "74ffca10e7a2a9dd"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Plan\n\nNew text above\n\n| a | b |\n| - | - |\n| 1 | 2 | 3 |\n",
        "| a | b |\n| - | - |\n| 1 | 2 | 3 |\n| 4 | 5 |\n\nNew text below\n",
        "| a | b |\r\n| - | - |\r\n| 1 | 2 | 3 |\r\n",
        "| a | b |\r| - | - |\r| 1 | 2 | 3 |\r",
        "\uFEFF| 1 | 2 | 3 |",
        "| a   | b  |\n| --- | -- |\n| 1   | 2  | 3 |\n",
        "  | 1 | 2 | 3 |  \n"
      })
  void staysWhenTheTextAroundChanges(String changed) {
    assertThat(entry(changed, "3")).isEqualTo(entry(TEXT, "3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"| 1 | two | 3 |", "| 1 | 2 | 3", "| 1 | 2 | 3 | 4 |", "| 1 | 2 | | 3 |", "3"})
  void changesWithTheTextConcerned(String changed) {
    assertThat(entry(TEXT.replace("| 1 | 2 | 3 |", changed), "3")).isNotEqualTo(entry(TEXT, "3"));
  }

  @Test
  void isOfAllLinesThatTheFindingTouches() {
    BaselineEntry table = entry(TEXT, "| a | b |\n| - | - |\n");

    assertThat(entry(TEXT.replace("\n", "\r\n"), "| a | b |\r\n| - | - |\r\n")).isEqualTo(table);
    assertThat(entry(TEXT, "a | b |\n| -")).isEqualTo(table);
    assertThat(entry(TEXT, "| a | b |\n| - | - |\n| 1")).isNotEqualTo(table);
  }

  @Test
  void isOfTheLineWhereTheFindingHasNoLength() {
    assertThat(entry(TEXT, "")).isEqualTo(entry(TEXT, "Plan"));
    int end = TEXT.length();
    assertThat(entry(TEXT, new SourceRange(end, end)).text()).isEqualTo(BaselineEntry.hash(""));
  }

  @Test
  void tellsRulesAndFilesApart() {
    Finding finding = finding("a/b", "ROADMAP.md", TEXT, new SourceRange(0, 1));
    SourceText source = SourceText.of(TEXT);

    assertThat(BaselineEntry.of(finding, source))
        .isNotEqualTo(BaselineEntry.of(finding("a/c", "ROADMAP.md", TEXT, finding.range()), source))
        .isNotEqualTo(
            BaselineEntry.of(finding("a/b", "docs/ROADMAP.md", TEXT, finding.range()), source));
  }

  @Test
  void knowsItsLine() {
    BaselineEntry entry = entry(TEXT, "3");

    assertThat(new SourceEntries(SourceText.of("x\r\n| 1 | 2 |  3 |\r\n")).hasLinesOf(entry))
        .isTrue();
    assertThat(new SourceEntries(SourceText.of("| 1 | 2 | 4 |\n")).hasLinesOf(entry)).isFalse();
  }

  private static BaselineEntry entry(String text, String on) {
    int start = text.indexOf(on);
    return entry(text, new SourceRange(start, start + on.length()));
  }

  private static BaselineEntry entry(String text, SourceRange range) {
    return BaselineEntry.of(finding("a/b", "ROADMAP.md", text, range), SourceText.of(text));
  }

  private static Finding finding(String rule, String path, String text, SourceRange range) {
    SourceText source = SourceText.of(text);
    return new Finding(
        rule,
        Severity.ERROR,
        path,
        range,
        source.position(range.start()),
        source.position(range.end()),
        "M",
        List.of());
  }
}
