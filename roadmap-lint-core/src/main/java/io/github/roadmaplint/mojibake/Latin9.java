package io.github.roadmaplint.mojibake;

import java.util.List;

/**
 * ISO-8859-15 among what a text may have been read as. It shows most of what ISO-8859-1 and
 * Windows-1252 show, so that it would be the likeliest where a text was damaged by both.
 */
final class Latin9 {
  private Latin9() {}

  /** The readings of all runs, without those that damage of two usual kinds explains as well. */
  static List<List<Candidate>> leftOutUnlessNeeded(List<List<Candidate>> runs) {
    return isNeeded(runs) ? runs : runs.stream().map(Latin9::leftOut).toList();
  }

  private static boolean isNeeded(List<List<Candidate>> runs) {
    boolean othersFound = false;
    for (List<Candidate> run : runs) {
      boolean latin9 = isSurely(MisreadCharset.ISO_8859_15, run);
      boolean windows = isSurely(MisreadCharset.WINDOWS_1252, run);
      if (latin9 && !windows && !isSurely(MisreadCharset.ISO_8859_1, run)) {
        return true;
      }
      othersFound |= windows && !latin9;
    }
    return !othersFound;
  }

  private static boolean isSurely(MisreadCharset charset, List<Candidate> run) {
    return run.stream()
        .anyMatch(each -> each.charset() == charset && each.plausibility() == Plausibility.STRONG);
  }

  private static List<Candidate> leftOut(List<Candidate> run) {
    return run.stream().filter(each -> each.charset() != MisreadCharset.ISO_8859_15).toList();
  }
}
