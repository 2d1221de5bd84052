package io.github.roadmaplint;

import io.github.roadmaplint.baseline.BaselineFile;
import io.github.roadmaplint.config.PathPattern;
import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.files.GitFolder;
import io.github.roadmaplint.fix.TemporaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds the roadmaps below a directory.
 *
 * <p>Patterns have the form of {@link PathPattern} and are relative to that directory, or to
 * another one where it is given. Folders of build output, of other people's code and of version
 * control are never entered unless an include names them, and {@code .git} never. Immutable.
 */
public final class RoadmapFiles {
  /** What is looked for where nothing else is asked for, in any letter case. */
  public static final List<String> DEFAULT_INCLUDES =
      List.of("**/ROADMAP.md", "docs/**/roadmap*.md");

  /** What else is probably a roadmap, in any letter case. */
  public static final List<String> WIDE_INCLUDES = List.of("**/*[rR][oO][aA][dD][mM][aA][pP]*.md");

  /** A pattern such as {@code *roadmap*} matches them, too. */
  private static final Set<String> OURS =
      Set.of(RepositoryConfiguration.FILE_NAME, BaselineFile.NAME);

  private static final Set<String> IGNORED_FOLDERS =
      Set.of(
          "target",
          "build",
          "dist",
          "node_modules",
          "bower_components",
          "vendor",
          "third_party",
          "venv",
          "__pycache__",
          ".git",
          ".hg",
          ".svn",
          ".gradle",
          ".idea",
          ".venv",
          ".tox");

  private final RelativePatterns includes;
  private final List<RelativePatterns> excludes;
  private final Set<String> named;
  private final Set<Path> output;

  private RoadmapFiles(
      RelativePatterns includes,
      List<RelativePatterns> excludes,
      Set<String> named,
      Set<Path> output) {
    this.includes = includes;
    this.excludes = List.copyOf(excludes);
    this.named = named;
    this.output = Set.copyOf(output);
  }

  /**
   * @param includes which files are roadmaps; empty for {@link #DEFAULT_INCLUDES}
   * @param excludes which of them are left out; a folder stands for all that it holds
   * @throws IllegalArgumentException if a pattern is malformed; the message quotes it
   */
  public RoadmapFiles(Collection<String> includes, Collection<String> excludes) {
    this(
        includes.isEmpty()
            ? RelativePatterns.of(null, DEFAULT_INCLUDES, PathPattern::inAnyCase)
            : RelativePatterns.of(null, includes, PathPattern::exact),
        List.of(RelativePatterns.of(null, excludes, PathPattern::fileOrFolder)),
        names(includes),
        Set.of());
  }

  /**
   * The same with other includes.
   *
   * @param folder what the patterns are relative to
   * @param patterns which files are roadmaps
   * @throws IllegalArgumentException if a pattern is malformed; the message quotes it
   */
  public RoadmapFiles including(Path folder, Collection<String> patterns) {
    return new RoadmapFiles(
        RelativePatterns.of(normal(folder), patterns, PathPattern::exact),
        excludes,
        names(patterns),
        output);
  }

  /**
   * The same with more excludes.
   *
   * @param folder what the patterns are relative to
   * @param patterns which files are left out; a folder stands for all that it holds
   * @throws IllegalArgumentException if a pattern is malformed; the message quotes it
   */
  public RoadmapFiles excluding(Path folder, Collection<String> patterns) {
    List<RelativePatterns> more = new ArrayList<>(excludes);
    more.add(RelativePatterns.of(normal(folder), patterns, PathPattern::fileOrFolder));
    return new RoadmapFiles(includes, more, named, output);
  }

  /**
   * The same with one more folder of build output, which is never entered unless an include names
   * it.
   */
  public RoadmapFiles passingOver(Path folder) {
    Set<Path> more = new HashSet<>(output);
    more.add(normal(folder));
    return new RoadmapFiles(includes, excludes, named, more);
  }

  private static Set<String> names(Collection<String> patterns) {
    return patterns.stream()
        .flatMap(pattern -> Arrays.stream(pattern.replace('\\', '/').split("/")))
        .collect(Collectors.toSet());
  }

  private static Path normal(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /**
   * Walks the directory. Symbolic links to folders are not followed, and one to a file counts only
   * where that file lies below the directory and is not found itself. Git's own files are nobody's
   * roadmap, whatever the patterns name.
   *
   * @return absolute paths, ordered by path
   * @throws IOException if the directory cannot be read
   */
  public List<Path> find(Path directory) throws IOException {
    return find(directory, barred -> {});
  }

  /**
   * The same, with the folders told that may hold roadmaps and that this user may not enter.
   *
   * @param barred hears of each of them once, as an absolute path
   * @return absolute paths, ordered by path
   * @throws IOException if the directory cannot be read
   */
  public List<Path> find(Path directory, Consumer<Path> barred) throws IOException {
    Path base = normal(directory);
    RoadmapWalk walk = RoadmapWalk.through(base, this);
    walk.barred().forEach(barred);
    return withoutAliases(base, walk.found());
  }

  /** Whether a file that a walk met counts. */
  boolean matches(Path base, Path file) {
    String name = file.getFileName().toString();
    return !OURS.contains(name)
        && !TemporaryFile.isName(name)
        && includes.match(base, file)
        && excludes.stream().noneMatch(each -> each.match(base, file));
  }

  /** Whether a walk leaves out a folder that no include names. */
  boolean passesOver(Path base, Path folder) {
    String name = String.valueOf(folder.getFileName());
    return !folder.equals(base)
        && (IGNORED_FOLDERS.contains(name) || output.contains(folder))
        && !named.contains(name);
  }

  /** Whether a folder that nobody can look into is one that would have to be. */
  boolean mayHoldRoadmaps(Path base, Path folder) {
    return !passesOver(base, folder)
        && includes.mayMatchIn(base, folder)
        && excludes.stream().noneMatch(each -> each.match(base, folder.resolve("x")));
  }

  /**
   * One path for each file.
   *
   * @param found those that are gone by now are left out
   */
  static List<Path> withoutAliases(Path base, List<Path> found) throws IOException {
    Path realBase = base.toRealPath();
    Map<Path, Path> byTarget = new TreeMap<>();
    for (Path file : found) {
      try {
        Path target = file.toRealPath();
        if (target.startsWith(realBase) && !GitFolder.holds(realBase, target)) {
          byTarget.merge(target, file, (one, other) -> Files.isSymbolicLink(one) ? other : one);
        }
      } catch (NoSuchFileException e) {
        continue;
      }
    }
    return byTarget.values().stream().sorted().toList();
  }
}
