package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinePartsTest {
  @Test
  void areWhatBracketsColonsCommasAndDashesBetweenSpacesPart() {
    assertThat(LineParts.of("v2-rc (Q1 2026): agents, tools – late"))
        .containsExactly("v2-rc ", "Q1 2026", "", " agents", " tools", "late");
    assertThat(LineParts.of("路线图：目标（2026年）")).containsExactly("路线图", "目标", "2026年", "");
    assertThat(LineParts.of("")).containsExactly("");
  }

  @Test
  void areBareFromTheFirstToTheLastLetterOrDigit() {
    assertThat(LineParts.bare("🎯 – Target (v2): ")).isEqualTo("Target (v2");
    assertThat(LineParts.bare("（𠮷野）")).isEqualTo("𠮷野");
    assertThat(LineParts.bare("🚀 –")).isEmpty();
    assertThat(LineParts.bare("")).isEmpty();
  }
}
