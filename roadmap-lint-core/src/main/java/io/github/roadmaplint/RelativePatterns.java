package io.github.roadmaplint;

import io.github.roadmaplint.config.PathPattern;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Patterns relative to a folder, or to the one that is searched where that is null.
 *
 * @param examples names of files that the patterns may match
 */
record RelativePatterns(@Nullable Path folder, List<PathPattern> patterns, List<String> examples) {
  static RelativePatterns of(
      @Nullable Path folder, Collection<String> texts, Function<String, PathPattern> reader) {
    return new RelativePatterns(
        folder,
        texts.stream().map(reader).toList(),
        texts.stream().map(RelativePatterns::example).toList());
  }

  /** What a pattern says of the name, with letters in the place of what no path may hold. */
  private static String example(String pattern) {
    String path = pattern.strip().replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? "x" : name.replaceAll("[*?<>:\"|\\p{Cntrl}]", "x");
  }

  /** Whether a file directly in a directory below the one that is searched may match. */
  boolean mayMatchIn(Path searched, Path directory) {
    return examples.stream().anyMatch(name -> match(searched, directory.resolve(name)));
  }

  boolean match(Path searched, Path file) {
    Path relative = (folder == null ? searched : folder).relativize(file);
    return patterns.stream().anyMatch(pattern -> pattern.matches(relative));
  }
}
