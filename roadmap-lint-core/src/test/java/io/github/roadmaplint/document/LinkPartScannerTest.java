package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections 4.7 and 6.3 of CommonMark 0.31.2; the part stands before the bar. */
class LinkPartScannerTest {
  private final LinkPartScanner scanner = new LinkPartScanner();

  @ParameterizedTest
  @ValueSource(strings = {"[foo]|: /url", "[foo!]|", "[a\\]b]|", "[a\\\\]|b]", "[]|", "[a\nb]|"})
  void findsLabels(String marked) {
    assertThat(scanner.labelEnd(marked.replace("|", ""), 0)).isEqualTo(marked.indexOf('|'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo]", "[foo", "[a[b]", "[a\\]", "[", ""})
  void findsNoLabels(String text) {
    assertThat(scanner.labelEnd(text, 0)).isEqualTo(-1);
  }

  @Test
  void aLabelHas999CharactersAtMost() {
    assertThat(scanner.labelEnd("[" + "a".repeat(999) + "]", 0)).isEqualTo(1001);
    assertThat(scanner.labelEnd("[" + "a".repeat(1000) + "]", 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "/uri|)",
        "/uri| \"title\")",
        "<my uri>|)",
        "<a\\>b>|)",
        "<b)c>|)",
        "|)",
        "(foo(and(bar)))|)",
        "foo\\)\\:|)",
        "foo\\(and\\(bar\\)|)",
        "foo\\bar|)",
        "b\\| \"t\")",
      })
  void findsDestinations(String marked) {
    assertThat(scanner.destinationEnd(marked.replace("|", ""), 0)).isEqualTo(marked.indexOf('|'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b", "<b\nc>", "<b\\>", "<b<c>", "foo(and", "(((("})
  void findsNoDestinations(String text) {
    assertThat(scanner.destinationEnd(text, 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "\"title\"|)",
        "'title'|)",
        "(title)|)",
        "\"a \\\" b\"|)",
        "'a \" b'|)",
        "(a \\( b)|)",
        "\"a\\\\\"|\"",
      })
  void findsTitles(String marked) {
    assertThat(scanner.titleEnd(marked.replace("|", ""), 0)).isEqualTo(marked.indexOf('|'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "\"title", "'title\\'", "(a (b))", ""})
  void findsNoTitles(String text) {
    assertThat(scanner.titleEnd(text, 0)).isEqualTo(-1);
  }

  /** What flexmark's own patterns take longer for than anybody lives. */
  @ParameterizedTest
  @ValueSource(strings = {"[", "[a](<", "[a](b \"", "[a](b '", "[a](b (", "[a]: <", "[a]: b \""})
  @Timeout(60)
  void backslashesTakeNoTime(String start) {
    String text = start + "\\!".repeat(5000) + "\n";
    assertThatCode(() -> new DocumentParser().parse("ROADMAP.md", SourceText.of(text)))
        .doesNotThrowAnyException();
  }
}
