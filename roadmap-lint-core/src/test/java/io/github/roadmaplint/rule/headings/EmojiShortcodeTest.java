package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiShortcodeTest {
  private static final RuleTester TESTER = RuleTester.of(new EmojiShortcode());

  @Test
  void aShortcodeBesideRealEmoji() {
    assertThat(TESTER.lint("## 🚀 A\n\n## :tada: B\n"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo(":tada: stands beside real emoji; write 🎉");
              assertThat(finding.edits()).containsExactly(new TextEdit(12, 18, "🎉"));
            });
  }

  @Test
  void theOtherWayRoundByConfiguration() {
    RuleTester tester = TESTER.option("headings.emoji-shortcode.prefer", "shortcode");
    assertThat(tester.lint("## 🚀 A\n\n## :tada: B\n"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("🚀 stands beside shortcodes; write :rocket:");
              assertThat(finding.edits()).containsExactly(new TextEdit(3, 5, ":rocket:"));
            });
    assertThat(tester.lint("## 🚀 A\n\n## 🎉 B\n")).isEmpty();
    // GitHub has no shortcode for it.
    assertThat(tester.lint("## 👍🏽 A\n\n## :tada: B\n")).isEmpty();
    assertThat(tester.lint("## 🚀 A\n\n## 10:30:15 B\n")).isEmpty();
  }

  /**
   * GitHub's anchor of the heading is {@code #tada-b}, and of {@code ## 🎉 B} it is {@code #-b}.
   */
  @Test
  void leavesAHeadingToPeopleThatALinkLeadsTo() {
    assertThat(TESTER.lint("- [b](#Tada-B)\n\n## 🚀 A\n\n## :tada: B\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fixable()).isFalse());
    assertThat(TESTER.lint("- [a](#-a) [c](Plan.md#tada-b)\n\n## 🚀 A\n\n## :tada: B\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fixable()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## :rocket: A\n\n## :tada: B\n",
        "## 🚀 A\n\n## B\n",
        "## 🚀 A\n\n## `:tada:` B\n",
        "## 🚀 A\n\n## 10:30:15 B\n",
        "## 🚀 A\n\n## a:no_such:b\n",
        "## 🚀 A\n\nText :tada:\n",
        "## © A\n\n## :tada: B\n"
      })
  void noMixture(String text) {
    assertThat(TESTER.lint(text)).isEmpty();
  }
}
