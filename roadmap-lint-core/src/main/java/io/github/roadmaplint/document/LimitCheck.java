package io.github.roadmaplint.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stops what the parsers cannot bear before they meet it. */
final class LimitCheck {
  /** Whatever opens a block that holds others: a quote, a list item. */
  private static final Pattern CONTAINER =
      Pattern.compile("[ \\t]*+(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))");

  private LimitCheck() {}

  /**
   * Looks at each line.
   *
   * @throws RoadmapLimitException if one is too long, or opens too many blocks
   */
  static void check(String path, SourceText source) {
    for (int line = 1; line <= source.lineCount(); line++) {
      SourceRange range = source.lineRange(line);
      if (range.length() > RoadmapLimitException.LONGEST_LINE) {
        throw new RoadmapLimitException(
            path + ":" + line,
            String.format(
                Locale.ROOT,
                "a line of %,d characters, where at most %,d are read",
                range.length(),
                RoadmapLimitException.LONGEST_LINE));
      }
      if (opensTooMany(source.text(), range)) {
        throw new RoadmapLimitException(
            path + ":" + line,
            "a line that opens more than %s quotes and lists"
                .formatted(RoadmapLimitException.DEEPEST_NESTING));
      }
    }
  }

  private static boolean opensTooMany(String text, SourceRange line) {
    if (line.length() <= RoadmapLimitException.DEEPEST_NESTING) {
      return false;
    }
    Matcher container = CONTAINER.matcher(text);
    container.region(line.start(), line.end());
    int opened = 0;
    while (opened <= RoadmapLimitException.DEEPEST_NESTING && container.lookingAt()) {
      opened++;
      container.region(container.end(), line.end());
    }
    return opened > RoadmapLimitException.DEEPEST_NESTING;
  }
}
