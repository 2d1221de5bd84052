package io.github.roadmaplint.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void showsWhatChangedWithThreeLinesAround() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    assertThat(UnifiedDiff.of("docs/ROADMAP.md", before, before.replace("5", "five")))
        .containsExactly(
            "--- a/docs/ROADMAP.md",
            "+++ b/docs/ROADMAP.md",
            "@@ -2,7 +2,7 @@",
            " 2",
            " 3",
            " 4",
            "-5",
            "+five",
            " 6",
            " 7",
            " 8");
  }

  @Test
  void isEmptyWhereNothingChanges() {
    assertThat(UnifiedDiff.of("ROADMAP.md", "a\r\nb", "a\r\nb")).isEmpty();
  }
}
