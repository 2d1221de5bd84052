package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Any number of ranges, asked whether one of them holds another one. */
public final class SourceRanges {
  /** Those within no other one, so that they are ordered by their starts and by their ends. */
  private final List<SourceRange> outermost = new ArrayList<>();

  private SourceRanges() {}

  /** The ranges, in any order; they may overlap. */
  public static SourceRanges of(Collection<SourceRange> ranges) {
    List<SourceRange> sorted = new ArrayList<>(ranges);
    sorted.sort(SourceRanges::compare);
    SourceRanges all = new SourceRanges();
    for (SourceRange range : sorted) {
      all.add(range);
    }
    return all;
  }

  private static int compare(SourceRange one, SourceRange other) {
    return one.start() != other.start()
        ? Integer.compare(one.start(), other.start())
        : Integer.compare(other.end(), one.end());
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
