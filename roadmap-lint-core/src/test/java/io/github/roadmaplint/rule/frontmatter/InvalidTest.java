package io.github.roadmaplint.rule.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidTest {
  private final RuleTester tester = RuleTester.of(new Invalid());

  private List<String> found(String text) {
    return tester.lint(text).stream()
        .map(finding -> finding.start() + " " + finding.message())
        .toList();
  }

  @Test
  void reportsADuplicateKeyAtItsSecondPlace() {
    assertThat(found("---\nstatus: a\n🚀: x\nstatus: b\n---\n"))
        .containsExactly("4:1 The key 'status' stands twice in the front matter; remove one");
  }

  @Test
  void reportsTheLineThatIsNoYaml() {
    assertThat(found("---\nstatus: Active\ntitle: a: b\n---\n"))
        .singleElement()
        .asString()
        .startsWith("3:1 The front matter is not valid YAML: ");
    assertThat(found("\uFEFF---\r\nstatus: Active\r\ntags: [a, b\r\n---\r\n"))
        .singleElement()
        .asString()
        .contains("not valid YAML");
  }

  @Test
  void reportsABlockThatIsNeverClosed() {
    assertThat(found("---\nstatus: Active\n\n# Roadmap\n"))
        .containsExactly("1:1 The front matter is never closed; end it with a line of ---");
  }

  @Test
  void reportsABlockBelowTheFirstLine() {
    assertThat(found("\n\n---\nstatus: Active\n---\n"))
        .containsExactly("3:1 GitHub reads front matter on line 1 only; remove the lines above it");
  }

  @Test
  void staysSilentOnSoundBlocksAndThematicBreaks() {
    assertThat(found("---\ntitle: 'a: b'\ntags:\n  - x\n  - y\n---\n")).isEmpty();
    assertThat(found("---\n# only a comment\n---\n")).isEmpty();
    assertThat(found("---\ntitle: {{ title }}\n? [a, b]\n: c\n---\n")).isEmpty();
    assertThat(found("---\n\nText: with a colon\n\n---\n\nMore\n")).isEmpty();
    assertThat(found("# T\n\n---\nnote: this is a setext heading\n---\n")).isEmpty();
    assertThat(found("")).isEmpty();
  }
}
