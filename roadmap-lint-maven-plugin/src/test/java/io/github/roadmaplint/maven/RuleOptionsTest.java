package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class RuleOptionsTest {
  @Test
  void readsPairs() throws Exception {
    assertThat(RuleOptions.read("p", "freshness.cadence=monthly, freshness.grace=P7D"))
        .containsExactly(entry("freshness.cadence", "monthly"), entry("freshness.grace", "P7D"));
  }

  @Test
  void leavesCommasAndEqualsSignsWithinValues() throws Exception {
    assertThat(
            RuleOptions.read(
                "p", "headings.emoji.map=Coming Soon=🚀,Out of Scope=🚫,front-matter.keys=a,b"))
        .containsExactly(
            entry("headings.emoji.map", "Coming Soon=🚀,Out of Scope=🚫"),
            entry("front-matter.keys", "a,b"));
  }
}
