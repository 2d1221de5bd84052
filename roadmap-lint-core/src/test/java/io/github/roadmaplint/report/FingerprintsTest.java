package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Test
  void stayWhenLinesMoveOrAreIndented() {
    String name = name("R.md", "a/b", "one\ntwo HERE\n", "M");

    assertThat(name("R.md", "a/b", "new\n\none\r\n  two \t HERE\r\n", "M")).isEqualTo(name);
    assertThat(name("R.md", "a/b", "one\ntwo HERE\n", "240 days ago")).isEqualTo(name);
  }

  @Test
  void changeWithRulePathAndText() {
    String name = name("R.md", "a/b", "two HERE\n", "M");

    assertThat(name("S.md", "a/b", "two HERE\n", "M")).isNotEqualTo(name);
    assertThat(name("R.md", "a/c", "two HERE\n", "M")).isNotEqualTo(name);
    assertThat(name("R.md", "a/b", "three HERE\n", "M")).isNotEqualTo(name);
  }

  @Test
  void tellThoseOfEqualLinesApart() {
    SourceText source = SourceText.of("HERE\n");
    Finding finding = finding("R.md", "a/b", "HERE\n", "M");
    Fingerprints one = new Fingerprints();
    Fingerprints other = new Fingerprints();

    String first = one.next(finding, source);
    String second = one.next(finding, source);

    assertThat(second).isNotEqualTo(first);
    assertThat(other.next(finding, source)).isEqualTo(first);
    assertThat(other.next(finding, source)).isEqualTo(second);
  }

  @Test
  void areThoseOfTheTextOfEachFile() {
    Fingerprints both = new Fingerprints();
    both.next(finding("R.md", "a/b", "one HERE\n", "M"), SourceText.of("one HERE\n"));

    assertThat(both.next(finding("S.md", "a/b", "two HERE\n", "M"), SourceText.of("two HERE\n")))
        .isEqualTo(name("S.md", "a/b", "two HERE\n", "M"));
  }

  private static String name(String path, String rule, String text, String message) {
    return new Fingerprints().next(finding(path, rule, text, message), SourceText.of(text));
  }

  private static Finding finding(String path, String rule, String text, String message) {
    return SampleReports.finding(path, text, "HERE", Severity.ERROR, rule, message);
  }
}
