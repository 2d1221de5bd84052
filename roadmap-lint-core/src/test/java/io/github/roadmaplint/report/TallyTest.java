package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2; 1; 0; 0; 1; 1; 2 errors, 1 warning in 1 roadmap",
        "1; 0; 3; 0; 5; 2; 1 error, 3 info in 2 roadmaps",
        "0; 0; 0; 0; 1; 0; No findings in 1 roadmap",
        "0; 0; 0; 0; 7; 0; No findings in 7 roadmaps",
        "0; 0; 0; 2; 3; 0; 2 internal errors in 3 roadmaps"
      })
  void countsInOneSentence(
      long errors,
      long warnings,
      long infos,
      long internal,
      long roadmaps,
      long with,
      String sentence) {
    assertThat(new Tally(errors, warnings, infos, internal, roadmaps, with).sentence())
        .isEqualTo(sentence);
  }
}
