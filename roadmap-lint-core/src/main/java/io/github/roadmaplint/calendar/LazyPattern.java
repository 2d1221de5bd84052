package io.github.roadmaplint.calendar;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A pattern that is compiled when it is first used, for most roadmaps need few of them. */
final class LazyPattern {
  private final String regex;
  private final String origin;
  private volatile @Nullable Pattern pattern;

  /**
   * @param origin where it stands or what it is, for error messages
   */
  LazyPattern(String regex, String origin) {
    this.regex = regex;
    this.origin = origin;
  }

  /**
   * @throws IllegalStateException if it is no pattern
   */
  Pattern get() {
    @Nullable Pattern known = pattern;
    if (known == null) {
      try {
        known = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
      } catch (PatternSyntaxException e) {
        throw new IllegalStateException(origin + ": " + e.getMessage(), e);
      }
      pattern = known;
    }
    return known;
  }
}
