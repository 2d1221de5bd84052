package io.github.roadmaplint.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;

/**
 * A pattern for relative paths in the form that Ant and Maven use: {@code *} and {@code ?} within a
 * name, {@code **} for any number of folders, a final {@code /} for all that a folder holds; also
 * {@code {a,b}} and {@code [abc]} as in {@link java.nio.file.FileSystem#getPathMatcher}.
 */
public final class PathPattern {
  private final PathMatcher matcher;
  private final boolean anyCase;

  private PathPattern(String pattern, boolean anyCase) {
    this.matcher = matcher(anyCase ? pattern.toLowerCase(Locale.ROOT) : pattern);
    this.anyCase = anyCase;
  }

  /**
   * Letter case counts.
   *
   * @throws IllegalArgumentException if the pattern is malformed; the message quotes it
   */
  public static PathPattern exact(String pattern) {
    return new PathPattern(pattern, false);
  }

  /**
   * Letter case does not count.
   *
   * @throws IllegalArgumentException if the pattern is malformed; the message quotes it
   */
  public static PathPattern inAnyCase(String pattern) {
    return new PathPattern(pattern, true);
  }

  /** Whether the pattern matches the whole of a relative path. */
  public boolean matches(Path relative) {
    Path path = anyCase ? Path.of(relative.toString().toLowerCase(Locale.ROOT)) : relative;
    return matcher.matches(path);
  }

  private static PathMatcher matcher(String pattern) {
    String slashes = pattern.strip().replace('\\', '/');
    String whole = slashes.endsWith("/") ? slashes + "**" : slashes;
    // Java's globs want at least one folder for a double star, Ant none.
    String glob = whole.replace("**/", "{,**/}");
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not a pattern for files: '" + pattern + "'", e);
    }
  }
}
