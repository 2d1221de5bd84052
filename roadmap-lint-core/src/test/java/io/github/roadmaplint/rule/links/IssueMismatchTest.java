package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

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
