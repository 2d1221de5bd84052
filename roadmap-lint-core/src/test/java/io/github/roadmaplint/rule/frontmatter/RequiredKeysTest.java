package io.github.roadmaplint.rule.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;

class RequiredKeysTest {
  private final RuleTester tester = RuleTester.of(new RequiredKeys());

  private static final String COMPLETE =
      "---\nstatus: Active\nmaintainer: harbour\nlast_updated: 2026-01-05\ntags: [a]\n---\n";

  @Test
  void reportsAnAbsentKeyAtTheBlockAndAnEmptyOneAtTheKey() {
    assertThat(tester.lint("---\nstatus: Active\nmaintainer:\ntags: ''\n---\n"))
        .extracting(Finding::message, finding -> finding.start().toString())
        .containsExactlyInAnyOrder(
            tuple("The front matter has no 'last_updated'; add it", "1:1"),
            tuple("'maintainer' has no value; add one", "3:1"),
            tuple("'tags' has no value; add one", "4:1"));
  }

  @Test
  void asksAnEmptyBlockForAllKeys() {
    assertThat(tester.finds("««««---»»»»\n---\n")).hasSize(4);
  }

  @Test
  void asksABlockForItsKeysInWhichOneStandsTwice() {
    assertThat(tester.lint(COMPLETE.replace("maintainer: harbour", "status: Draft")))
        .extracting(Finding::message)
        .containsExactly("The front matter has no 'maintainer'; add it");
  }

  @Test
  void takesOtherKeysFromTheConfiguration() {
    RuleTester owner = tester.option("front-matter.required-keys.keys", "owner");
    assertThat(owner.lint(COMPLETE)).hasSize(1);
    assertThat(owner.lint("---\nowner: me\n---\n")).isEmpty();
  }

  @Test
  void staysSilentWhereAllAreThereOrAnotherRuleSpeaks() {
    assertThat(tester.lint(COMPLETE)).isEmpty();
    assertThat(tester.lint("# No block\n")).isEmpty();
    assertThat(tester.lint("---\nstatus: [\n---\n")).isEmpty();
  }
}
