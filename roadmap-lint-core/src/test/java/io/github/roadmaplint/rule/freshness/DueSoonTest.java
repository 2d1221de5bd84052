package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DueSoonTest {
  private static final String TEXT = "---\nlast_updated: 2025-12-01\n---\n";

  @Test
  void warnsFromFourteenDaysBefore() {
    assertThat(Lint.with(new DueSoon()).today("2026-03-16").lint(TEXT)).isEmpty();
    assertThat(Lint.with(new DueSoon()).today("2026-03-17").lint(TEXT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("2026-03-31, in 14 days"));
    assertThat(Lint.with(new DueSoon()).today("2026-03-31").lint(TEXT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("2026-03-31, today"));
    assertThat(Lint.with(new DueSoon()).today("2026-04-01").lint(TEXT)).isEmpty();
  }

  @Test
  void warnsAsEarlyAsAsked() {
    assertThat(
            Lint.with(new DueSoon())
                .option("freshness.warnBefore", "P3D")
                .today("2026-03-27")
                .lint(TEXT))
        .isEmpty();
  }
}
