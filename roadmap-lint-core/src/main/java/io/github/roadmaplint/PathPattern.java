package io.github.roadmaplint;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;

/** A pattern for relative paths, in Ant's form. */
final class PathPattern {
  private final PathMatcher matcher;
  private final boolean anyCase;

  private PathPattern(String pattern, boolean anyCase) {
    this.matcher = matcher(anyCase ? pattern.toLowerCase(Locale.ROOT) : pattern);
    this.anyCase = anyCase;
  }

  /** Letter case counts. */
  static PathPattern exact(String pattern) {
    return new PathPattern(pattern, false);
  }

  /** Letter case does not count. */
  static PathPattern inAnyCase(String pattern) {
    return new PathPattern(pattern, true);
  }

  boolean matches(Path relative) {
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
