package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleDiffTest {
  private static final List<String> DIFF =
      List.of(
          "--- a/R.md", "+++ b/R.md", "@@ -1,2 +1,2 @@", " same", "-\uFEFFold", "+n\u001B[2Jew");

  @Test
  void showsWhatWouldSteerTheTerminal() {
    assertThat(new ConsoleDiff(false).lines(DIFF))
        .allMatch(line -> line.level() == Severity.INFO)
        .extracting(ConsoleLine::text)
        .containsExactly(
            "--- a/R.md", "+++ b/R.md", "@@ -1,2 +1,2 @@", " same", "-<U+FEFF>old", "+n␛[2Jew");
  }

  @Test
  void coloursWhatChanges() {
    assertThat(new ConsoleDiff(true).lines(DIFF))
        .extracting(ConsoleLine::text)
        .contains("\u001B[31m-<U+FEFF>old\u001B[m", "\u001B[32m+n␛[2Jew\u001B[m", " same");
  }
}
