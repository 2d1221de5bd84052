package io.github.roadmaplint.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiScannerTest {
  static Stream<String> emojiTestData() {
    return EmojiManager.getAllEmojis().stream()
        .map(Emoji::getEmoji)
        .filter(emoji -> !emoji.equals("©") && !emoji.equals("®") && !emoji.equals("™"));
  }

  @ParameterizedTest
  @MethodSource("emojiTestData")
  void eachEmojiOfTheDataIsOneWholeMatch(String emoji) {
    assertThat(EmojiScanner.leading(emoji + " Goals").orElseThrow().text()).isEqualTo(emoji);
    assertThat(EmojiScanner.all("a " + emoji + " b " + emoji))
        .extracting(EmojiMatch::text)
        .containsExactly(emoji, emoji);
  }

  @Test
  void qualificationIsThatOfTheData() {
    for (Emoji emoji : EmojiManager.getAllEmojis()) {
      boolean qualified =
          emoji.getQualification() == Qualification.FULLY_QUALIFIED
              || emoji.getQualification() == Qualification.COMPONENT;
      EmojiScanner.leading(emoji.getEmoji())
          .ifPresent(
              match ->
                  assertThat(match.fullyQualified()).as(emoji.getEmoji()).isEqualTo(qualified));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1. Goals",
        "5 things",
        "#hash",
        "* star",
        "© 2026",
        "® mark",
        "™ mark",
        "Goals",
        "→ Next",
        "🗺\uFE0E text",
        "✔\uFE0E text",
        "é",
        "Ω",
        "中文",
        "\u200D",
        "\uFE0F",
        "\uD83D",
        "🇩 alone",
        "— dash",
        "• bullet",
        "✓ check",
        "1\uFE0F"
      })
  void textIsNoEmoji(String text) {
    assertThat(EmojiScanner.leading(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1️⃣",
        "1⃣",
        "#️⃣",
        "🇩🇪",
        "🇦🇦",
        "👩🏽‍💻",
        "👨‍👩‍👧‍👦",
        "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
        "🗺",
        "🗺️",
        "❤️‍🔥",
        "🏳️‍🌈",
        "©️",
        "🚀️",
        "👩‍🚒‍🚀",
        "🏴󠁵󠁳󠁣󠁡󠁿"
      })
  void clustersStayWhole(String emoji) {
    assertThat(EmojiScanner.leading(emoji + "x").orElseThrow().text()).isEqualTo(emoji);
  }

  @Test
  void aStraySelectorBelongsToItsEmojiAndIsNotQualified() {
    EmojiMatch match = EmojiScanner.leading("🚀\uFE0F Soon").orElseThrow();
    assertThat(match.fullyQualified()).isFalse();
    assertThat(match.qualified()).isEqualTo("🚀");
  }

  @Test
  void flagsSideBySideAreTwo() {
    assertThat(EmojiScanner.all("🇩🇪🇫🇷"))
        .extracting(EmojiMatch::text)
        .containsExactly("🇩🇪", "🇫🇷");
  }

  @Test
  void shortcodesGoBothWays() {
    assertThat(EmojiShortcodes.emoji("rocket")).contains("🚀");
    assertThat(EmojiShortcodes.emoji("world_map")).contains("🗺️");
    assertThat(EmojiShortcodes.emoji("no_such_emoji")).isEmpty();
    assertThat(EmojiShortcodes.shortcode("🗺")).contains("world_map");
    assertThat(EmojiShortcodes.shortcode("x")).isEmpty();
  }
}
