package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusLegendTest {
  private static StatusLegend legend(String roadmap) {
    return new StatusLegend(
        PhraseBook.standard(), new DocumentParser().parse("ROADMAP.md", SourceText.of(roadmap)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Legend: 🟢 done · 🟡 in progress · 🔴 not started\n",
        "**Legend**: 🟢 Done | 🟡 In Progress\n",
        "> Status as of today.\n> Status legend: 🟢 shipped & verified, 🟡 in progress.\n",
        "Key: 🟢 = completed; 🟡 = paused\n",
        "Status icons: 🟢 – removed/reverted, 🟡 – under way\n",
        "## Legend\n\n- 🟢 Done\n- 🟡 In progress\n",
        "## 🗝️ Key\n\n🟢: Done<br>🟡: On track\n",
        "### Status legend\n\n| Icon | Meaning |\n| - | - |\n| 🟢 | Done |\n| 🟡 | Started |\n",
        "**Legend:**\n\n- 🟢 Done\n- 🟡 Planned\n",
        "Legend\n\n| Icon | Meaning |\n| - | - |\n| 🟢 | Done |\n| 🟡 | Started |\n",
        "Legend\n\n| Icon | State |\n| - | - |\n| 🟢 | Done |\n| 🟡 | Started |\n",
        "## Legend\n\n| Icon | State |\n| - | - |\n| 🟢 | Done |\n| 🟡 | Started |\n",
        "Legend\n\n| Icon | State |\n| - | - |\n| 🟢 | Done |\n| 🟡 | Started |\n\nText\n",
        "图例：🟢 已完成、🟡 进行中\n",
        "| Legend | Meaning |\n| - | - |\n| 🟢 | Done |\n| 🟡 | Planned |\n",
        "| Icon | Meaning |\n| - | - |\n| 🟢 | Dropped |\n| 🟡 | Planned |\n",
        "| 图标 | 含义 |\n| - | - |\n| 🟢 | 已完成 |\n| 🟡 | 进行中 |\n",
        "Legend: 🟡 in progress\n🟢 done\n"
      })
  void tellsWhatSignsMean(String roadmap) {
    StatusLegend legend = legend("# R\n\n" + roadmap + "\n## Q1 2026\n\n- 🔵 Blue, done\n");
    assertThat(legend.meaning("🟢")).contains(true);
    assertThat(legend.meaning("🟡")).contains(false);
    assertThat(legend.meaning("🔵")).isEmpty();
    assertThat(legend.meaning("🟢 Done")).isEmpty();
    assertThat(legend.meaning("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Legend: 🟢 exists and is usable\n",
        "- 🟢 Done\n",
        "Legend has it that 🟢 is done.\n",
        "Legend: see below\nStatus: 🟢 done\n",
        "Legend:\n\n## Q1 2026\n\n- 🟢 Agents released\n",
        "Legend:\n\nText\n\n- 🟢 Agents released\n",
        "Legend:\n\nText\n\n| Icon | State |\n| - | - |\n| 🟢 | Done |\n",
        "Legend:\n\nText\n\n| A | B |\n| - | - |\n| 🟢 | Done |\n",
        "`Legend: 🟢 done`\n",
        "## Legends of the fall\n\n- 🟢 Done\n",
        "| State | Item |\n| - | - |\n| 🟢 | Done |\n",
        "| Icon | Item | Meaning |\n| - | - | - |\n| 🟢 | Done | A |\n"
      })
  void saysNothingOfOtherSigns(String roadmap) {
    assertThat(legend("# R\n\n" + roadmap).meaning("🟢")).isEmpty();
  }

  @Test
  void takesTheFirstMeaning() {
    StatusLegend legend = legend("Legend: ⏸️ paused · ✔ done\n\nLegend: ✔️ planned · ⏸ done\n");
    assertThat(legend.meaning("✔️")).contains(true);
    assertThat(legend.meaning("⏸")).contains(false);
  }

  @ParameterizedTest
  @CsvSource({
    "🟢 Agents,true",
    "Agents 🟢,true",
    "Agents 🟢 of Kim,false",
    "🟡 Agents,false",
    "🟡 Agents 🟢,true",
    "Agents,false"
  })
  void marksLines(String line, boolean done) {
    assertThat(legend("Legend: 🟢 done, 🟡 planned\n").marksDone(line)).isEqualTo(done);
    assertThat(legend("# R\n").marksDone(line)).isFalse();
  }
}
