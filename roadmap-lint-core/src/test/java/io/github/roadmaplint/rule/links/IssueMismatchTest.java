package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueMismatchTest {
  private static List<String> found(String text) {
    return RuleTester.of(new IssueMismatch()).lint(text).stream().map(Finding::message).toList();
  }

  @Test
  void reportsAnotherNumber() {
    assertThat(found("[Issue #30](https://github.com/o/r/issues/32)"))
        .containsExactly("The label says #30, the address leads to #32; mend the wrong one");
    RuleTester.of(new IssueMismatch()).finds("See «[#3](https://github.com/o/r/issues/4)».\n");
    assertThat(
            found(
                "[GH-30](https://github.com/o/r/pull/3) [o/r #30](https://github.com/o/r/issues/300#c)"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#30](https://gitlab.com/group/project/-/issues/32)",
        "[Issue #30](https://gitlab.com/group/team/project/-/issues/32#note_1)",
        "[#30](https://git.kernel.org/group/project/-/work_items/32)",
        "[#30](../../issues/32)",
        "[PR #30](../../../pull/32/files)",
        "[#30](HTTPS://GitHub.com/o/r/issues/32)",
        "[o/r#30](https://github.com/O/R/issues/32)",
        "[rust-lang/crates.io#30](https://github.com/rust-lang/crates.io/pull/32)",
        "[group/project#30](https://gitlab.com/group/project/-/issues/32)",
        "[Java/C#7 binding #30](https://github.com/o/r/issues/32)"
      })
  void readsTheAddressesAndLabelsOfOtherPlaces(String link) {
    assertThat(found(link))
        .containsExactly("The label says #30, the address leads to #32; mend the wrong one");
    assertThat(found(link.replace("32", "30"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Java/C#7 binding](https://github.com/o/r/issues/32)",
        "[o/other#30](https://github.com/o/r/issues/32)",
        "[o/r#30](../../issues/32)",
        "[a/b/r#30](https://github.com/b/r/issues/32)",
        "[#30](../issues/32)",
        "[#30](../../issues/32-agents.md)",
        "[#30](https://gitlab.com/group/project/-/merge_requests/32)",
        "[o/r#30 and #31](https://github.com/o/r/issues/32)"
      })
  void staysSilentOnWhatMayMeanAnotherNumber(String link) {
    assertThat(found(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[part #2](https://github.com/o/r/pull/169)",
        "[Phase #3](https://github.com/o/r/issues/40)",
        "[Agents, step #1](https://github.com/o/r/issues/40)",
        "[**Stage** #2](../../issues/40)",
        "[Week&nbsp;#2](https://github.com/o/r/discussions/40)",
        "[take #2: the parser](https://gitlab.com/o/r/-/issues/40)"
      })
  void takesNoNumberOfAPartForThatOfAnIssue(String link) {
    assertThat(found(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PR #2](https://github.com/o/r/pull/169)",
        "[Part #3: #2](https://github.com/o/r/pull/169)",
        "[Part (#2)](https://github.com/o/r/pull/169)",
        "[Part GH-2](https://github.com/o/r/pull/169)",
        "[Part o/r#2](https://github.com/o/r/pull/169)",
        "[Counterpart #2](https://github.com/o/r/pull/169)",
        "[Tasks #2](https://github.com/o/r/pull/169)"
      })
  void readsTheNumberBesideWhatIsNoPart(String link) {
    assertThat(found(link))
        .containsExactly("The label says #2, the address leads to #169; mend the wrong one");
  }

  @Test
  void staysSilentOnLookAlikes() {
    assertThat(
            found(
                "[#30](https://github.com/o/r/issues/30) [#30](https://github.com/o/r/pull/30/files)"
                    + " [#1 of #2](https://github.com/o/r/issues/2) [30](https://github.com/o/r/issues/3)"
                    + " [#30](https://example.org/topics/32) [C#7](https://github.com/o/r/issues/8)"))
        .isEmpty();
  }
}
