package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceRangesTest {
  @Test
  void nothingHoldsNothing() {
    assertThat(SourceRanges.of(List.of()).contain(new SourceRange(0, 0))).isFalse();
  }

  @Test
  void answersAsEachRangeWould() {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      List<SourceRange> ranges = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        ranges.add(range(random));
      }
      SourceRanges all = SourceRanges.of(ranges);
      for (int i = 0; i < 50; i++) {
        SourceRange asked = range(random);
        assertThat(all.contain(asked))
            .as("%s in %s", asked, ranges)
            .isEqualTo(ranges.stream().anyMatch(each -> each.contains(asked)));
      }
    }
  }

  private static SourceRange range(Random random) {
    int start = random.nextInt(20);
    return new SourceRange(start, start + random.nextInt(10));
  }
}
