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
}
