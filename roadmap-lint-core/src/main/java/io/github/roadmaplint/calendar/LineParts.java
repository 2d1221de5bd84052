package io.github.roadmaplint.calendar;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of a line: what brackets, colons, bars, and dashes between spaces part. */
public final class LineParts {
  /** Where one part ends and the next one begins. */
  public static final Pattern EDGE = Pattern.compile("[()（）\\[\\]【】|:：,，;；<>《》]|\\s[-–—~]+\\s|——");

  private LineParts() {}

  /** The parts of a line, in order, empty ones included. */
  public static List<String> of(String line) {
    return List.of(EDGE.split(line, -1));
  }

  /** From the first to the last letter or digit: without an emoji before it or a colon after. */
  public static String bare(String part) {
    int start = 0;
    int end = part.length();
    while (start < end && !Character.isLetterOrDigit(part.codePointAt(start))) {
      start += Character.charCount(part.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(part.codePointBefore(end))) {
      end -= Character.charCount(part.codePointBefore(end));
    }
    return part.substring(start, end);
  }
}
