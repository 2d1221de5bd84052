package io.github.roadmaplint.rule.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTest {
  private final RuleTester tester = RuleTester.of(new Missing());

  @Test
  void reportsAFileWithoutBlockAtItsStart() {
    Finding finding = tester.lint("# Roadmap\n").get(0);
    assertThat(finding.start()).hasToString("1:1");
    assertThat(finding.message())
        .isEqualTo("No front matter; begin the file with a block between two lines of ---");
    tester.finds("\uFEFF«»# Roadmap\n");
    assertThat(tester.lint("")).hasSize(1);
  }

  @Test
  void aThematicBreakIsNoBlock() {
    assertThat(tester.lint("---\n\nText\n")).hasSize(1);
    assertThat(tester.lint("---\nText without a key\n---\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\nstatus = 'Active'\n+++\n",
        "\uFEFF+++ \r\n# A comment\r\n\r\n\"a b\" = 1\r\n+++\r\n# T\r\n",
        "\n+++\n[params]\n  status = 'Active'\n+++",
        "+++\n[[cascade]] # all\n+++\n",
        "+++\n+++\n"
      })
  void saysThatTomlIsNotRead(String text) {
    assertThat(tester.lint(text))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "The front matter is TOML, which is not read; write it in YAML between two"
                            + " lines of ---"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\nstatus = 'Active'\n",
        "+++\nText with a = b\n+++\n",
        "+++\n[A](b.md)\n+++\n",
        "+++\n\n# Roadmap\n\n+++\n",
        "# Roadmap\n\n+++\nstatus = 'Active'\n+++\n",
        "++++\nstatus = 'Active'\n++++\n"
      })
  void plusSignsAloneAreNoToml(String text) {
    assertThat(tester.lint(text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).startsWith("No front matter"));
  }

  @Test
  void staysSilentWhereThereIsABlock() {
    assertThat(tester.lint("---\nstatus: Active\n---\n")).isEmpty();
    assertThat(tester.lint("\uFEFF---\r\nstatus: Active\r\n---\r\n# T\r\n")).isEmpty();
    assertThat(tester.lint("---\nstatus: Active\n...")).isEmpty();
    assertThat(tester.lint("---\n---\n")).isEmpty();
  }
}
