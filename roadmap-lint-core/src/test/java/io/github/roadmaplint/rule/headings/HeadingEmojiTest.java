package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingEmojiTest {
  private static final RuleTester ALWAYS = RuleTester.of(new HeadingEmoji());
  private static final RuleTester CONSISTENT = ALWAYS.preset(Preset.RECOMMENDED);
  private static final RuleTester NEVER = ALWAYS.option("headings.emoji.mode", "never");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 🚀 Soon",
        "## 🗺️ Map",
        "## 🗺 Map",
        "## 1️⃣ First",
        "## #️⃣ Tags",
        "## 🇩🇪 Germany",
        "## 👩🏽‍💻 Team",
        "## 👨‍👩‍👧‍👦 Family",
        "## 🏴󠁧󠁢󠁷󠁬󠁳󠁿 Wales",
        "## ❤️‍🔥 Love",
        "## 🏳️‍🌈 Pride",
        "## 👍🏿 Done",
        "## ✔ Done",
        "## ✔️ Done",
        "## 🚀 Soon ##",
        "🚀 Soon\n---",
        "## :rocket: Soon",
        "## **🚀 Soon**",
        "## 🚀 [Soon](a.md)",
        "## 🚀 中文",
        "## 🚀  Two spaces",
        "## 🚀\u00A0No-break space",
        "## 🚀 1. Numbered",
        "## 🚀",
        "## ©️ Licence",
        "## 🧑‍🤝‍🧑 People",
        "## 🕵️‍♂️ Audit",
        "## ☕ Break",
        "## 🅿️ Parking",
        "# Title",
        "### Deeper",
        "> ## Quoted",
        "- ## In a list",
        "## 🚀 Done 🎉",
        "## 🚀 #30",
        "## 🚀 `:tada:` Soon",
        "## :rocket: `:tada:` Soon",
        "## :rocket: :no_such_emoji: Soon"
      })
  void oneEmojiAndASpace(String heading) {
    assertThat(ALWAYS.lint(heading + "\n\nText.\n")).isEmpty();
    assertThat(CONSISTENT.lint(heading + "\n\nText.\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Soon",
        "## 1. Soon",
        "## #hash",
        "## 5 things",
        "## © Licence",
        "## ® Mark",
        "## ™ Mark",
        "## → Next",
        "## • Bullet",
        "## 🚀Soon",
        "## 🚀🚀 Soon",
        "## 🚀 🗺️ Soon",
        "## Soon 🚀",
        "## 🗺\uFE0E Map",
        "Soon\n---",
        "## :no_such_emoji: Soon",
        "## `🚀` Soon",
        "##",
        "## 1️⃣2️⃣ Both",
        "## 🇩🇪🇫🇷 Both",
        "## 中文",
        "## * star",
        "## – Dash",
        "## 🚀: Soon"
      })
  void anythingElse(String heading) {
    assertThat(ALWAYS.lint(heading + "\n\nText.\n")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## Soon | The heading does not begin with an emoji; put one and a space before it",
        "## 🚀🚀 Soon | The heading begins with more than one emoji; keep one",
        "## 🚀 🗺️ Soon | The heading begins with more than one emoji; keep one",
        "## :rocket::tada: Soon | The heading begins with more than one emoji; keep one",
        "## 🚀 :tada: Soon | The heading begins with more than one emoji; keep one",
        "## :rocket: 🚀 Soon | The heading begins with more than one emoji; keep one",
        "## 🚀Soon | There is no space after the emoji; put one there",
        "## :rocket:Soon | There is no space after the emoji; put one there",
        "## 🚀: Soon | There is no space after the emoji; put one there"
      })
  void saysWhatToDo(String heading, String message) {
    assertThat(ALWAYS.finds("# T\n\n«" + heading + "»\n\nText.\n"))
        .extracting(Finding::message)
        .containsExactly(message);
  }

  @Test
  void consistentSpeaksOnceHalfOfTheHeadingsHaveAnEmoji() {
    assertThat(CONSISTENT.lint("## A\n\n## B\n\n## 🚀 C\n")).isEmpty();
    assertThat(CONSISTENT.lint("## A\n\n## 🚀 C\n")).hasSize(1);
    assertThat(CONSISTENT.lint("## A\n\n## B\n")).isEmpty();
    assertThat(CONSISTENT.lint("# 🚀 Title\n\n### 🚀 Deep\n")).isEmpty();
    assertThat(CONSISTENT.lint("")).isEmpty();
  }

  @Test
  void neverSpeaksOfEachEmoji() {
    assertThat(NEVER.finds("«## 🚀 A»\n\n«## :rocket: B»\n\n## C 🚀\n\n## 1. D\n\n## © E\n"))
        .extracting(Finding::message)
        .containsOnly("The heading begins with an emoji; remove it");
  }

  @Test
  void theLevelsCanBeChosen() {
    RuleTester tester = ALWAYS.option("headings.emoji.levels", "1,3");
    assertThat(tester.lint("# A\n\n## B\n\n### C\n")).hasSize(2);
  }

  @Test
  void aSectionCanHaveItsOwnEmoji() {
    RuleTester tester =
        CONSISTENT.option("headings.emoji.map", Map.of("Coming Soon", "🚀", "Map", "🗺"));
    assertThat(tester.lint("## 🚀 coming soon!\n\n## 🗺️ Map\n")).isEmpty();
    assertThat(tester.lint("## 🎉 Coming Soon\n\n## Other\n\n## More\n"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo("The section \"Coming Soon\" should begin with 🚀"));
    assertThat(tester.lint("## Coming Soon\n\n## Other\n")).hasSize(1);
  }

  @Test
  void aDamagedEmojiIsAnotherRulesMatter() {
    assertThat(ALWAYS.lint("## \uF8FFüöÄ Coming Soon\n\nText.\n")).isEmpty();
  }
}
