package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;

class EmptyLinkTest {
  private final RuleTester tester = RuleTester.of(new EmptyLink());

  @Test
  void reportsNoTargetAndNoText() {
    tester.finds("«[a]()» «[b](<>)» «[c](#)»");
    assertThat(tester.finds("«[](https://example.org)»"))
        .extracting(Finding::message)
        .containsExactly("The link has no text, so nobody can click on it; add some");
  }

  @Test
  void staysSilentOnImagesAndWholeLinks() {
    tester.leavesAlone(
        "[a](b) ![](x.png) [![](x.png)](y) [`code`](z) <https://example.org> <a href='x'></a>");
  }
}
