package io.github.roadmaplint.rule.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import java.util.stream.IntStream;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiPresentationTest {
  private static final RuleTester TESTER = RuleTester.of(new EmojiPresentation());

  /** The signs that text is full of. */
  private static final List<String> TEXT = List.of("©", "®", "™");

  @Test
  void allOfTheEmojiTestData() {
    List<Emoji> data = EmojiManager.getAllEmojis().stream().toList();
    StringBuilder text = new StringBuilder();
    data.forEach(emoji -> text.append("## ").append(emoji.getEmoji()).append(" x\n"));
    List<Finding> findings = TESTER.lint(text.toString());
    List<Integer> wrong =
        IntStream.range(0, data.size())
            .filter(i -> isNotQualified(data.get(i)))
            .mapToObj(i -> i + 1)
            .toList();
    assertThat(data).hasSizeGreaterThan(5000);
    assertThat(findings).extracting(finding -> finding.start().line()).isEqualTo(wrong);
    for (Finding finding : findings) {
      String mended = finding.edits().get(0).replacement();
      assertThat(EmojiManager.getEmoji(mended).orElseThrow().getQualification())
          .isEqualTo(Qualification.FULLY_QUALIFIED);
    }
  }

  private static boolean isNotQualified(Emoji emoji) {
    return !TEXT.contains(emoji.getEmoji())
        && (emoji.getQualification() == Qualification.UNQUALIFIED
            || emoji.getQualification() == Qualification.MINIMALLY_QUALIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "# Map 🗺,# Map 🗺️",
    "# 🗺 Map,# 🗺️ Map",
    "# 🚀\uFE0F Soon,# 🚀 Soon",
    "# A\uFE0F Soon,# A Soon",
    "# Soon\uFE0E,# Soon",
    "# 1⃣ First,# 1️⃣ First",
    "# 🕵‍♂ Audit,# 🕵️‍♂️ Audit",
    "# ↔ Both,# ↔️ Both",
    "> # 🗺 Map,> # 🗺️ Map",
    "# ✔ Done,# ✔️ Done"
  })
  void mends(String text, String mended) {
    List<Finding> findings = TESTER.lint(text + "\n");
    assertThat(findings).hasSize(1);
    TextEdit edit = findings.get(0).edits().get(0);
    assertThat(
            new StringBuilder(text)
                .replace(edit.start(), edit.end(), edit.replacement())
                .toString())
        .isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Map «🗺» | This emoji is not fully qualified and may show in black and white; write 🗺️",
        "# «🚀\uFE0F» Soon | 🚀 carries a variation selector that it does not take; remove it",
        "# A«\uFE0F» Soon | A variation selector (U+FE0F) that belongs to no emoji; remove it",
        "# A«\uFE0F» Soon 🚀 Now | A variation selector (U+FE0F) that belongs to no emoji; remove it",
        "# «\uFE0E»Soon | A variation selector (U+FE0E) that belongs to no emoji; remove it",
        "# 🚀 Soon«\uFE0E» | A variation selector (U+FE0E) that belongs to no emoji; remove it",
        "# A «☀» B | This emoji is not fully qualified and may show in black and white; write ☀️"
      })
  void saysWhatIsWrongWithIt(String marked, String message) {
    assertThat(TESTER.finds(marked + "\n")).extracting(Finding::message).containsExactly(message);
  }

  @Test
  void speaksBesideDamagedText() {
    TESTER.finds("# «🗺» It‚Äôs «🗺»\n");
    TESTER.finds("# ‚Äì«🗺»‚Äì Map\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 1\uFE0E First",
        "# A #\uFE0E B",
        "# A *\uFE0E",
        "# A ⌨ B",
        "# 🗺️ Map",
        "# 🗺\uFE0E Map",
        "# ✔\uFE0E Done",
        "# © 2026",
        "# A ↔ B",
        "# `🗺` code",
        "# 1. One",
        "# 👩‍🚒‍🚀 Joined",
        "# 🇦🇦 Flag",
        "Text 🗺 in a paragraph",
        "# 中文",
        "# é"
      })
  void fine(String text) {
    assertThat(TESTER.lint(text + "\n")).isEmpty();
  }
}
