package io.github.roadmaplint.rule.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;

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

  @Test
  void staysSilentWhereThereIsABlock() {
    assertThat(tester.lint("---\nstatus: Active\n---\n")).isEmpty();
    assertThat(tester.lint("\uFEFF---\r\nstatus: Active\r\n---\r\n# T\r\n")).isEmpty();
    assertThat(tester.lint("---\nstatus: Active\n...")).isEmpty();
    assertThat(tester.lint("---\n---\n")).isEmpty();
  }
}
