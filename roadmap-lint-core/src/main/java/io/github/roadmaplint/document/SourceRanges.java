package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Any number of ranges, asked whether one of them holds another one. */
public final class SourceRanges {
  /** Those within no other one, so that they are ordered by their starts and by their ends. */
  private final List<SourceRange> outermost = new ArrayList<>();

  private SourceRanges() {}

  /** The ranges, in any order; they may overlap. */
  public static SourceRanges of(Stream<SourceRange> ranges) {
    SourceRanges all = new SourceRanges();
    ranges
        .sorted(
            Comparator.comparingInt(SourceRange::start)
                .thenComparing(SourceRange::end, Comparator.reverseOrder()))
        .forEach(all::add);
    return all;
  }

  private void add(SourceRange next) {
    if (outermost.isEmpty() || outermost.get(outermost.size() - 1).end() < next.end()) {
      outermost.add(next);
    }
  }

  /** Whether the range lies wholly within one of these. */
  public boolean contain(SourceRange range) {
    int low = 0;
    int high = outermost.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outermost.get(middle).start() <= range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Of those that start before it, the last one reaches furthest.
    return low > 0 && outermost.get(low - 1).contains(range);
  }
}
