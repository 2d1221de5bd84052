package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.testing.RuleTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoDateTest {
  @Test
  void asksForADateWhereThereIsNone() {
    assertThat(RuleTester.of(new NoDate()).lint("# Roadmap\n\nPlans.\n"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start()).hasToString("1:1");
              assertThat(finding.message()).contains("last_updated: 2026-01-15");
            });
    assertThat(RuleTester.of(new NoDate()).lint("")).hasSize(1);
  }

  @Test
  void isContentWithAnyEvidence() {
    RuleTester tester = RuleTester.of(new NoDate());
    assertThat(tester.lint("---\nlastmod: 2026-01-01\n---\n")).isEmpty();
    assertThat(tester.lint("**Updated: June, 2021**\n")).isEmpty();
    assertThat(tester.lint("Last updated 16 July 2025.\n")).isEmpty();
    FileChange change = new FileChange(LocalDate.parse("2025-12-01"), "abc1234", "Plan");
    assertThat(tester.history((path, body) -> Optional.of(change)).lint("# R\n")).isEmpty();
  }

  @Test
  void sendsNobodyToFrontMatterThatIsNotRead() {
    assertThat(RuleTester.of(new NoDate()).lint("+++\nlastmod = 2026-01-01\n+++\n\n# R\n"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "TOML front matter is not read, and nothing else tells when this roadmap was"
                            + " last updated; add a line 'Last updated: 2026-01-15'"));
  }

  @Test
  void leavesWrongDatesToInvalidDate() {
    assertThat(RuleTester.of(new NoDate()).lint("Last updated: 2025-02-30\n")).isEmpty();
  }

  /** It comes from a clock that was wrong, and would keep the roadmap fresh until then. */
  @Test
  void doesNotBelieveACommitOfTheFuture() {
    FileChange change = new FileChange(LocalDate.parse("2099-01-01"), "abc1234", "Add agents");
    assertThat(
            RuleTester.of(new NoDate())
                .history((path, filter) -> Optional.of(change))
                .today("2026-01-15")
                .lint("# R\n"))
        .hasSize(1);
  }
}
