package io.github.roadmaplint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no UTF-8: a finding says so, and no fix touches them. */
class EncodingsTest {
  private static final String PLAN =
      "---\nlast_updated: 2026-01-01\n---\n\n# 路線図 – Plan\n\n## ソート\n\n- 文字 |テスト|\n";

  private static final RuleRegistry RULES = RuleRegistry.load(EncodingsTest.class.getClassLoader());

  static Stream<byte[]> files() {
    return Stream.of(
        encoded("UTF-16LE", "\uFEFF" + PLAN),
        encoded("UTF-16BE", "\uFEFF" + PLAN),
        encoded("UTF-32LE", "\uFEFF" + PLAN),
        encoded("UTF-32BE", "\uFEFF" + PLAN),
        encoded("UTF-16LE", PLAN),
        encoded("UTF-16BE", PLAN),
        encoded("UTF-32LE", PLAN),
        encoded("UTF-32BE", PLAN),
        encoded("GBK", PLAN),
        encoded("Shift_JIS", PLAN.replace("–", "-")),
        encoded("EUC-JP", PLAN.replace("–", "-")),
        encoded("Big5", "# 路線圖\n"),
        encoded("IBM1047", "# Plan\n\n- [a](b)\n"),
        encoded("windows-1252", "# Plän – naïve\n"),
        encoded("windows-1251", "# План\n"));
  }

  private static byte[] encoded(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @MethodSource
  void files(byte[] bytes) {
    SourceText source = SourceText.decode(bytes);
    assertThat(lint(source)).extracting(Finding::rule).contains("text/encoding");
  }

  /** RFC 3629: surrogates, overlong forms, what lies beyond U+10FFFF, and half a character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "EDA080",
        "EDBFBF",
        "C0AF",
        "E080AF",
        "F08080AF",
        "F4908080",
        "F5808080",
        "FF",
        "80",
        "C3",
        "E282",
        "F09F9A",
        "EDA0BDEDBA80",
        "FE83BFBFBFBF"
      })
  void noUtf8(String hex) {
    byte[] wrong = HexFormat.of().parseHex(hex);
    byte[] bytes = "# Plan \n\n- a\n".getBytes(UTF_8);
    byte[] file = Arrays.copyOf(bytes, bytes.length + wrong.length);
    System.arraycopy(wrong, 0, file, 7, wrong.length);
    System.arraycopy(bytes, 7, file, 7 + wrong.length, bytes.length - 7);
    SourceText source = SourceText.decode(file);
    assertThat(lint(source)).extracting(Finding::rule).contains("text/encoding");
    assertThat(fixed(source)).isEqualTo(source.text());
  }

  @Test
  void randomBytes() {
    Random random = new Random(20261125);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(5000)];
      random.nextBytes(bytes);
      SourceText source = SourceText.decode(bytes);
      lint(source);
      if (!source.decodingProblems().isEmpty()) {
        assertThat(fixed(source)).isEqualTo(source.text());
      }
    }
  }

  @Test
  void loneSurrogatesInAString() {
    assertThat(lint(SourceText.of("# \ud800\n\n- \udc00 |\udbff|\n"))).isNotNull();
  }

  private static List<Finding> lint(SourceText source) {
    LintReport report = linter().lint(Map.of("ROADMAP.md", source));
    assertThat(report.unread()).isEmpty();
    assertThat(report.failures()).isEmpty();
    return report.findings();
  }

  private static String fixed(SourceText source) {
    return new RoadmapFixer(linter(), FixSelection.all(RULES))
        .fix(Map.of("ROADMAP.md", source))
        .files()
        .get(0)
        .after();
  }

  private static RoadmapLinter linter() {
    return RoadmapLinter.builder().rules(RULES).build();
  }
}
