package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "2; 1; 0; 0; 0; 1; 1; 0# 2 errors, 1 warning in 1 roadmap",
        "0; 4; 0; 0; 0; 2; 2; 0# 4 warnings in 2 roadmaps",
        "1; 0; 3; 0; 0; 5; 2; 0# 1 error, 3 info in 2 of 5 roadmaps",
        "0; 0; 0; 0; 0; 1; 0; 0# No findings in 1 roadmap",
        "0; 0; 0; 0; 0; 7; 0; 0# No findings in 7 roadmaps",
        "0; 0; 0; 2; 0; 3; 0; 0# 2 internal errors in 3 roadmaps",
        "0; 0; 0; 0; 0; 1; 0; 1# No findings in 1 roadmap; 1 finding is in the baseline",
        "1; 0; 0; 0; 0; 5; 1; 12# 1 error in 1 of 5 roadmaps; 12 findings are in the baseline",
        "0; 0; 0; 0; 1; 0; 0; 0# 1 roadmap could not be read",
        "0; 0; 0; 0; 2; 3; 0; 0# No findings in 3 roadmaps; 2 roadmaps could not be read",
        "2; 0; 0; 0; 1; 3; 1; 4# 2 errors in 1 of 3 roadmaps; 1 roadmap could not be read; 4 findings are in the baseline"
      })
  void countsInOneSentence(String numbers, String sentence) {
    long[] each = Arrays.stream(numbers.split("; ")).mapToLong(Long::parseLong).toArray();
    Tally tally = new Tally(each[0], each[1], each[2], each[3], each[4], each[5], each[6], each[7]);

    assertThat(tally.sentence()).isEqualTo(sentence);
  }
}
