package io.github.roadmaplint;

import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.RepositoryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files below a directory. Other Markdown files are parsed at most once a run. */
final class DirectoryFiles implements RepositoryFiles {
  private final Path root;
  private final Map<String, SourceText> texts;
  private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();
  private final Map<String, Optional<RoadmapDocument>> documents = new ConcurrentHashMap<>();

  /**
   * @param texts by path, those that count instead of what is on the disk
   */
  DirectoryFiles(Path root, Map<String, SourceText> texts) {
    this.root = root;
    this.texts = texts;
  }

  @Override
  public Lookup find(String path) {
    return lookups.computeIfAbsent(path, this::lookUp);
  }

  private Lookup lookUp(String path) {
    Path target = root.resolve(path).normalize();
    String normalised = slashes(root.relativize(target));
    if (!target.startsWith(root)) {
      return new Lookup(Lookup.Status.OUTSIDE, normalised);
    }
    Path found = root;
    boolean sameCase = true;
    for (Path name : root.relativize(target)) {
      if (name.toString().isEmpty()) {
        continue;
      }
      Optional<String> actual = entry(found, name.toString());
      if (actual.isEmpty()) {
        return new Lookup(Lookup.Status.MISSING, normalised);
      }
      sameCase &= actual.get().equals(name.toString());
      found = found.resolve(actual.get());
    }
    if (leavesRoot(found)) {
      return new Lookup(Lookup.Status.OUTSIDE, normalised);
    }
    Lookup.Status status = Files.isDirectory(found) ? Lookup.Status.FOLDER : Lookup.Status.FILE;
    return new Lookup(
        sameCase ? status : Lookup.Status.OTHER_CASE, slashes(root.relativize(found)));
  }

  @Override
  public Optional<RoadmapDocument> document(String path) {
    Lookup lookup = find(path);
    if (lookup.status() != Lookup.Status.FILE || !isMarkdown(lookup.path())) {
      return Optional.empty();
    }
    return documents.computeIfAbsent(lookup.path(), this::read);
  }

  @Override
  public OptionalInt lineCount(String path) {
    Lookup lookup = find(path);
    if (lookup.status() != Lookup.Status.FILE || isMarkdown(lookup.path())) {
      return OptionalInt.empty();
    }
    try (Stream<String> lines = Files.lines(root.resolve(lookup.path()))) {
      return OptionalInt.of((int) Math.min(lines.count(), Integer.MAX_VALUE));
    } catch (IOException | UncheckedIOException e) {
      return OptionalInt.empty();
    }
  }

  private static boolean isMarkdown(String path) {
    return path.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mdown)");
  }

  private Optional<RoadmapDocument> read(String path) {
    try {
      @Nullable SourceText text = texts.get(path);
      SourceText source = text == null ? RoadmapSource.read(root, root.resolve(path)) : text;
      return Optional.of(new DocumentParser().parse(path, source));
    } catch (IOException | RoadmapLimitException e) {
      return Optional.empty();
    }
  }

  /** The name as the file system has it, the exact one where there are several. */
  private static Optional<String> entry(Path folder, String name) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(each -> each.getFileName().toString())
          .filter(each -> each.equalsIgnoreCase(name))
          .sorted()
          .reduce((first, second) -> first.equals(name) ? first : second);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean leavesRoot(Path found) {
    try {
      return !found.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
