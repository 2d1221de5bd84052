package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;

class DueSoonTest {
  private static final String TEXT = "---\nlast_updated: 2025-12-01\n---\n";

  @Test
  void warnsFromFourteenDaysBefore() {
    assertThat(RuleTester.of(new DueSoon()).today("2026-03-16").lint(TEXT)).isEmpty();
    assertThat(RuleTester.of(new DueSoon()).today("2026-03-17").lint(TEXT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("2026-03-31, in 14 days"));
    assertThat(RuleTester.of(new DueSoon()).today("2026-03-31").lint(TEXT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("2026-03-31, today"));
    assertThat(RuleTester.of(new DueSoon()).today("2026-04-01").lint(TEXT)).isEmpty();
  }

  @Test
  void warnsAsEarlyAsAsked() {
    RuleTester tester = RuleTester.of(new DueSoon()).option("freshness.warnBefore", "P3D");
    assertThat(tester.today("2026-03-27").lint(TEXT)).isEmpty();
    assertThat(tester.today("2026-03-28").lint(TEXT)).hasSize(1);
    assertThat(tester.today("2026-03-30").lint(TEXT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("2026-03-31, in 1 day"));
  }
}
