package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextReviewOverdueTest {
  @Test
  void breaksWhenTheAnnouncedPeriodHasEnded() {
    String text = Lint.announcing("2025-12-01", "Q1 2026");
    assertThat(RuleTester.of(new NextReviewOverdue()).today("2026-03-31").lint(text)).isEmpty();
    assertThat(RuleTester.of(new NextReviewOverdue()).today("2026-04-01").lint(text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start()).hasToString("1:77");
              assertThat(finding.message())
                  .startsWith(
                      "The review announced for Q1 2026 is overdue: that ended on"
                          + " 2026-03-31, 1 day ago");
            });
  }

  @Test
  void readsTheFrontMatterFirst() {
    String text =
        "---\nnext_review: 2026-01-10\n---\n\n" + Lint.announcing("2025-12-01", "Q1 2026");
    assertThat(RuleTester.of(new NextReviewOverdue()).today("2026-01-11").lint(text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.start()).hasToString("2:1"));
  }

  @Test
  void findsEachAnnouncementWhosePeriodHasEnded() {
    RuleTester tester = RuleTester.of(new NextReviewOverdue()).today("2026-01-11");
    tester.finds("---\nnext_review: Q1 2026\n---\n\n«Next review: Q4 2025»\n");
    tester.finds("---\n«next_review: 2026-01-10»\n---\n\n«Next review: Q4 2025»\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## «Next review\n\nQ4 2025»\n",
        "## «Next review date:\n\n2025-12-31» (Kim)\n",
        "## Reviews\n\n### «Next update\n\nDecember 2025».\n",
        "## Last review\n\n2025-10-01; «next review: Q4 2025»\n"
      })
  void readsAHeadingAndWhatStandsBelow(String text) {
    RuleTester.of(new NextReviewOverdue()).today("2026-01-11").finds("# Plan\n\n" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Next update\n\nIn December 2025 we release the parser.\n",
        "## Next update\n\nDecember 2025: the parser.\n",
        "## Next update\n\nDecember 2025 — the parser.\n",
        "## Next review\n\n- December 2025\n"
      })
  void readsNoHeadingAboveWhatSaysMore(String text) {
    RuleTester.of(new NextReviewOverdue()).today("2026-01-11").leavesAlone("# Plan\n\n" + text);
  }

  @Test
  void readsATableOfOneRow() {
    RuleTester tester = RuleTester.of(new NextReviewOverdue()).today("2026-01-11");
    tester.finds(
        "# R\n\n| Owner | Last updated | Next review |\n| - | - | - |\n| Kim | 2026-01-10 | «Q4 2025» |\n");
    tester.leavesAlone(
        "# R\n\n| Owner | Last updated | Next review |\n| - | - | - |\n| Kim | 2026-01-10 | Q1 2026 |\n");
    tester.leavesAlone("# R\n\n| Agents | Next review |\n| - | - |\n| A | Q4 2025 |\n");
  }

  @Test
  void readsAKeyInAnySpelling() {
    RuleTester tester = RuleTester.of(new NextReviewOverdue()).today("2026-01-11");
    for (String key : List.of("next-review", "nextReview", "next_review_date", "Next Review")) {
      tester.finds("---\n«" + key + ": 2026-01-10»\n---\n");
    }
    tester.leavesAlone("---\nnext_reviewer: 2026-01-10\n---\n");
  }

  @Test
  void findsAnAnnouncementBehindADateInCode() {
    RuleTester.of(new NextReviewOverdue())
        .finds("Last updated: `2025-12-01`. «Next review: Q4 2025», by the maintainers\n");
  }

  @Test
  void aMonthOfTheFrontMatterLastsUntilItsEnd() {
    String text = "---\nnext_review: 2026-03\n---\n";
    assertThat(RuleTester.of(new NextReviewOverdue()).today("2026-03-31").lint(text)).isEmpty();
    assertThat(RuleTester.of(new NextReviewOverdue()).today("2026-04-01").lint(text)).hasSize(1);
  }

  @Test
  void doesNotTakeOtherPlansForReviews() {
    for (String each :
        new String[] {
          "The next release is planned for Q1 2020.\n",
          "> The next review is planned for Q1 2020.\n",
          "## History\n\nThe next review is planned for Q1 2020.\n",
          "`Next review: Q1 2020`\n"
        }) {
      assertThat(RuleTester.of(new NextReviewOverdue()).lint(each)).as(each).isEmpty();
    }
  }
}
