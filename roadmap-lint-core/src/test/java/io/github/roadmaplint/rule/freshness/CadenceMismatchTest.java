package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class CadenceMismatchTest {
  private static final String PROMISE = "This roadmap is reviewed and updated every quarter.\n";

  @Test
  void breaksWhereTheProsePromisesAnotherCadence() {
    assertThat(
            RuleTester.of(new CadenceMismatch())
                .option("freshness.cadence", "monthly")
                .lint(PROMISE))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "This promises a review quarterly, but the cadence is monthly"
                            + " (configured); make them agree"));
    assertThat(RuleTester.of(new CadenceMismatch()).lint("---\ncadence: yearly\n---\n\n" + PROMISE))
        .hasSize(1);
  }

  @Test
  void breaksWhereTheFrontMatterMisspellsItsCadence() {
    for (String key : List.of("cadence", "review_in")) {
      assertThat(RuleTester.of(new CadenceMismatch()).lint("---\n" + key + ": quaterly\n---\n"))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.message())
                      .isEqualTo(
                          "'quaterly' is no cadence and counts for nothing; did you mean"
                              + " 'quarterly'?"));
    }
  }

  @Test
  void isContentWithACadenceOfSomethingElse() {
    for (String value :
        List.of("biweekly", "as needed", "every release", "[weekly, monthly]", "")) {
      assertThat(RuleTester.of(new CadenceMismatch()).lint("---\ncadence: " + value + "\n---\n"))
          .as(value)
          .isEmpty();
    }
  }

  @Test
  void isContentWhereTheyAgree() {
    assertThat(RuleTester.of(new CadenceMismatch()).lint(PROMISE)).isEmpty();
    assertThat(RuleTester.of(new CadenceMismatch()).lint("---\ncadence: P3M\n---\n\n" + PROMISE))
        .isEmpty();
    assertThat(
            RuleTester.of(new CadenceMismatch())
                .option("freshness.cadence", "monthly")
                .lint("> " + PROMISE + "\nWe release every quarter.\n"))
        .isEmpty();
  }
}
