package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSectionsTest {
  private static final RuleTester TESTER = RuleTester.of(new RequiredSections());
  private static final RuleTester SOON = TESTER.option("headings.sections.required", "Coming Soon");

  @Test
  void thePresetStrictAsksForThree() {
    assertThat(TESTER.lint("# Roadmap\n")).hasSize(3);
    assertThat(TESTER.lint("")).hasSize(3);
    assertThat(TESTER.lint("## 🚀 Coming Soon\n## 🚫 Out of Scope\n## 📅 Update Schedule\n"))
        .isEmpty();
    assertThat(TESTER.preset(Preset.RECOMMENDED).lint("# Roadmap\n")).isEmpty();
  }

  @Test
  void speaksAtTheFirstHeading() {
    assertThat(SOON.finds("Text.\n\n«# Roadmap»\n\n## Later\n"))
        .extracting(Finding::message)
        .containsExactly("The required section \"Coming Soon\" is missing; add it");
    SOON.finds("«Text.»\n\nMore.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 🚀 Coming Soon",
        "## coming soon!",
        "# COMING-SOON",
        "### :rocket: Coming soon…",
        "Coming Soon\n---",
        "## **Coming** Soon ##",
        "## [Coming Soon](#a)",
        "## Coming  Soon:",
        "## 🗺️ Coming Soon 🚀",
        "## Coming Soon 🗺️",
        "## Coming Soon[^1]\n\n[^1]: As time permits.",
        "## Ｃｏｍｉｎｇ Ｓｏｏｎ"
      })
  void matchesWithoutEmojiCaseAndPunctuation(String heading) {
    assertThat(SOON.lint(heading + "\n")).isEmpty();
  }

  /** Korean in the decomposed form that macOS gives names in, Unicode Standard Annex #15. */
  @Test
  void matchesLettersInEitherNormalizationForm() {
    assertThat(
            TESTER
                .option("headings.sections.required", "\uB85C\uB4DC\uB9F5")
                .lint("## \u1105\u1169\u1103\u1173\u1106\u1162\u11B8\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Coming",
        "## Coming Soon 2",
        "Coming Soon",
        "> ## Coming Soon",
        "```\n## Coming Soon\n```",
        "## Comingsoon",
        "<!-- ## Coming Soon -->"
      })
  void nothingElseCounts(String text) {
    assertThat(SOON.lint(text + "\n")).hasSize(1);
  }
}
