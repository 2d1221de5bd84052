package io.github.roadmaplint.rule.freshness;

import java.util.regex.Pattern;

/** Tells a period that something was once planned for: {@code A (was: Q1 2026)}. */
final class FormerTarget {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:^|[(（\\[【,，;；]|[-–—] )\\s*+(?:(?:was|originally|previously|formerly)"
              + "(?: (?:planned|due|scheduled|expected))?(?: in| on| by| for)?|原(?:计划|定|本)[于在]?)\\s*+[:：]?\\s*+$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 48;

  private FormerTarget() {}

  /** Whether what stands before an offset, at the beginning of a part of a line, says so. */
  static boolean endsWithIts(String text, int offset) {
    return WORDS.matcher(text.substring(Math.max(0, offset - LONGEST), offset)).find();
  }
}
