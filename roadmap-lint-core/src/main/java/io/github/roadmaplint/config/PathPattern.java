package io.github.roadmaplint.config;

import io.github.roadmaplint.files.PathText;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A pattern for relative paths in the form that Ant and Maven use: {@code *} and {@code ?} within a
 * name, {@code **} for any number of folders, a final {@code /} for all that a folder holds, a
 * {@code /} at the start for the folder that paths are relative to; also {@code {a,b}} and {@code
 * [abc]} as in {@link java.nio.file.FileSystem#getPathMatcher}. Whatever the pattern, matching
 * takes no more time than the square of the path's length.
 */
public final class PathPattern {
  private static final Pattern PLAIN = Pattern.compile("[^*?\\[\\]{}]*");

  private final Predicate<String> matcher;

  private PathPattern(Predicate<String> matcher) {
    this.matcher = matcher;
  }

  /**
   * Letter case counts.
   *
   * @throws IllegalArgumentException if the pattern is malformed; the message quotes it
   */
  public static PathPattern exact(String pattern) {
    return new PathPattern(matcher(pattern, pattern));
  }

  /**
   * Letter case counts. A path without wildcards may also be that of a folder, and then stands for
   * all that it holds, as in a {@code .gitignore}.
   *
   * @throws IllegalArgumentException if the pattern is malformed; the message quotes it
   */
  public static PathPattern fileOrFolder(String pattern) {
    Predicate<String> file = matcher(pattern, pattern);
    if (!PLAIN.matcher(pattern).matches()) {
      return new PathPattern(file);
    }
    return new PathPattern(file.or(matcher(pattern, pattern.strip() + "/")));
  }

  /**
   * Letter case does not count.
   *
   * @param pattern without brackets
   * @throws IllegalArgumentException if the pattern is malformed; the message quotes it
   */
  public static PathPattern inAnyCase(String pattern) {
    return new PathPattern(matcher(pattern, inBothCases(pattern)));
  }

  /** Whether the pattern matches the whole of a relative path. */
  public boolean matches(Path relative) {
    return matcher.test(PathText.of(relative));
  }

  /** A path in another case would not do: not every charset has a name for each file. */
  private static String inBothCases(String pattern) {
    StringBuilder both = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      char lower = Character.toLowerCase(c);
      char upper = Character.toUpperCase(c);
      if (lower == upper) {
        both.append(c);
      } else {
        both.append('[').append(lower).append(upper).append(']');
      }
    }
    return both.toString();
  }

  /** Without {@code ./} and {@code /}, which no relative path begins with. */
  private static String fromHere(String pattern) {
    int start = 0;
    while (pattern.startsWith("./", start) || pattern.startsWith("/", start)) {
      start = pattern.indexOf('/', start) + 1;
    }
    return pattern.substring(start);
  }

  private static Predicate<String> matcher(String pattern, String meant) {
    String slashes = meant.strip().replace('\\', '/');
    String whole = slashes.endsWith("/") ? slashes + "**" : slashes;
    try {
      return Glob.compile(fromHere(whole));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not a pattern for files: '" + pattern + "'", e);
    }
  }
}
