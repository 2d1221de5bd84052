package io.github.roadmaplint.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.testing.RuleTester;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static List<Finding> lint(byte[] bytes) {
    return RuleTester.of(new Encoding()).lint("ROADMAP.md", SourceText.decode(bytes));
  }

  @Test
  void namesTheBytesThatAreNoUtf8() {
    Finding finding = lint("# Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)).get(0);
    assertThat(finding.message())
        .isEqualTo("Not valid UTF-8: E9 at byte 5; save the file as UTF-8");
    assertThat(finding.range()).isEqualTo(new SourceRange(5, 6));
    assertThat(finding.start().column()).isEqualTo(6);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.fixable()).isFalse();
  }

  /** The Unicode Standard, section 3.9: a maximal subpart of a character is replaced as a whole. */
  @Test
  void namesAllBytesOfACharacterThatIsCutShort() {
    byte[] cut = {'a', (byte) 0xF0, (byte) 0x9F, (byte) 0x9A, 'b'};
    assertThat(lint(cut))
        .extracting(Finding::message)
        .containsExactly("Not valid UTF-8: F0 9F 9A at byte 1; save the file as UTF-8");
  }

  @Test
  void namesAHundredPlacesAtMost() {
    byte[] wrong = new byte[101];
    Arrays.fill(wrong, (byte) 0xFF);
    assertThat(lint(wrong)).hasSize(100);
  }

  @Test
  void aByteOrderMarkIsAWarningThatCanBeMended() {
    List<Finding> findings = lint("\uFEFF# Roadmap\n".getBytes(StandardCharsets.UTF_8));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).edits()).containsExactly(new TextEdit(0, 1, ""));
    assertThat(findings.get(0).message())
        .isEqualTo("The file starts with a byte order mark; save it as UTF-8 without one");
    assertThat(findings.get(0).range()).isEqualTo(new SourceRange(0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void otherUnicodeFormsAreNamed(String charset) {
    assertThat(lint("\uFEFF# Roadmap\n".getBytes(Charset.forName(charset))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("The file is " + charset);
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.fixable()).isFalse();
            });
  }

  @Test
  void nulBytesAreOneFinding() {
    assertThat(lint("# Plan\n".getBytes(StandardCharsets.UTF_16LE)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("first of 7 NUL bytes"));
    assertThat(lint("a\0b".getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo("A NUL byte; delete it");
              assertThat(finding.range()).isEqualTo(new SourceRange(1, 2));
            });
    assertThat(lint("\0b".getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Roadmap\n", "# 🚀 café 中文\r\n", "a\uFFFDb"})
  void soundFilesAreFine(String text) {
    assertThat(lint(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
