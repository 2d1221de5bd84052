package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiUniqueTest {
  private static final RuleTester TESTER = RuleTester.of(new EmojiUnique());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 🚀 A\n\n## 🚀 B\n",
        "## 🗺 A\n\n## 🗺️ B\n",
        "## :rocket: A\n\n## 🚀 B\n",
        "# T\n\n## A\n\n### 🚀 B\n\n### 🚀 C\n",
        "🚀 A\n---\n\n## 🚀 B ##\n",
        "## 1️⃣ A\n\n## 1⃣ B\n"
      })
  void theSameEmojiTwice(String text) {
    assertThat(TESTER.lint(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 🚀 A\n\n## 🎉 B\n",
        "## A\n\n## B\n",
        "# 🚀 T\n\n## 🚀 A\n",
        "## A\n\n### 🚀 B\n\n## C\n\n### 🚀 D\n",
        "# T\n\n### 🚀 A\n\n## 🚀 B\n",
        "## ✅ A\n\n## ✅ B\n",
        "## ✔ A\n\n## ✔️ B\n",
        "## 👍 A\n\n## 👍🏿 B\n",
        "## 🇩🇪 A\n\n## 🇫🇷 B\n",
        "## 1 A\n\n## 1 B\n",
        "> ## 🚀 A\n\n## 🚀 B\n"
      })
  void differentEmoji(String text) {
    assertThat(TESTER.lint(text)).isEmpty();
  }

  @Test
  void ignoresAnEmojiHoweverItIsWritten() {
    assertThat(TESTER.option("headings.emoji-unique.ignore", "🗺").lint("## 🗺️ A\n\n## 🗺 B\n"))
        .isEmpty();
  }

  @Test
  void namesTheOtherLine() {
    assertThat(TESTER.lint("## 🚀 A\n\n## 🚀 B\n").get(0).message())
        .isEqualTo("The section on line 1 begins with 🚀 too; choose another emoji");
    assertThat(
            TESTER
                .option("headings.emoji-unique.ignore", "🚀")
                .lint("## 🚀 A\n\n## 🚀 B\n\n## ✅ A\n\n## ✅ B\n"))
        .hasSize(1);
  }
}
