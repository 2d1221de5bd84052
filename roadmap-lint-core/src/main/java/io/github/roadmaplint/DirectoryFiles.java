package io.github.roadmaplint;

import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.files.PathText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.RepositoryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files below a directory. Other Markdown files are parsed at most once a run. */
final class DirectoryFiles implements RepositoryFiles {
  private final Path root;
  private final Map<String, SourceText> texts;
  private final FileHistory history;
  private final Map<String, Place> places = new ConcurrentHashMap<>();
  private final Map<String, Optional<RoadmapDocument>> documents = new ConcurrentHashMap<>();
  private final Map<Path, OptionalInt> lineCounts = new ConcurrentHashMap<>();
  private final Map<Path, SortedMap<String, List<Path>>> folders = new ConcurrentHashMap<>();
  private final Set<Path> barred = ConcurrentHashMap.newKeySet();

  /**
   * @param file what was found; the root where nothing was, or where it is out of reach
   */
  private record Place(Lookup lookup, Path file) {}

  /**
   * @param texts by path, those that count instead of what is on the disk
   * @param history knows which files the work tree is without
   */
  DirectoryFiles(Path root, Map<String, SourceText> texts, FileHistory history) {
    this.root = root;
    this.texts = texts;
    this.history = history;
  }

  @Override
  public Lookup find(String path) {
    return place(path).lookup();
  }

  private Place place(String path) {
    return places.computeIfAbsent(path, this::lookUp);
  }

  private Place lookUp(String path) {
    Optional<List<String>> names = names(path);
    if (names.isEmpty()) {
      return new Place(new Lookup(Lookup.Status.OUTSIDE, path), root);
    }
    Path found = root;
    List<String> actualNames = new ArrayList<>();
    for (String name : names.get()) {
      Optional<Path> actual = entry(found, name);
      if (actual.isEmpty()) {
        return notSeen(found, String.join("/", names.get()));
      }
      found = actual.get();
      actualNames.add(FileName.of(found));
    }
    String actualPath = String.join("/", actualNames);
    if (leavesRoot(found)) {
      return new Place(new Lookup(Lookup.Status.OUTSIDE, actualPath), root);
    }
    Lookup.Status status = Files.isDirectory(found) ? Lookup.Status.FOLDER : Lookup.Status.FILE;
    boolean sameCase = actualNames.equals(names.get());
    return new Place(new Lookup(sameCase ? status : Lookup.Status.OTHER_CASE, actualPath), found);
  }

  private Place notSeen(Path folder, String path) {
    boolean isOutOfReach = barred.contains(folder) || history.leavesOut(path);
    return new Place(
        new Lookup(isOutOfReach ? Lookup.Status.FILE : Lookup.Status.MISSING, path), root);
  }

  /** The names on the way from the root; empty for a path that leads out of it. */
  private Optional<List<String>> names(String path) {
    if (path.indexOf('\\') >= 0) {
      // It separates names on Windows only, and not on GitHub.
      return normalised(path);
    }
    try {
      Path target = root.resolve(path).normalize();
      return target.startsWith(root)
          ? Optional.of(named(List.of(PathText.of(root.relativize(target)).split("/"))))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return normalised(path);
    }
  }

  /** What neither the file system nor the environment's charset may have a name for. */
  private static Optional<List<String>> normalised(String path) {
    List<String> names = new ArrayList<>();
    for (String name : path.split("/")) {
      if (!name.equals("..")) {
        names.add(name);
      } else if (names.isEmpty()) {
        return Optional.empty();
      } else {
        names.remove(names.size() - 1);
      }
    }
    return Optional.of(named(names));
  }

  private static List<String> named(List<String> names) {
    return names.stream().filter(name -> !name.isEmpty() && !name.equals(".")).toList();
  }

  @Override
  public Optional<RoadmapDocument> document(String path) {
    Place place = place(path);
    if (place.lookup().status() != Lookup.Status.FILE || !isMarkdown(place.lookup().path())) {
      return Optional.empty();
    }
    return documents.computeIfAbsent(place.lookup().path(), actual -> read(actual, place.file()));
  }

  @Override
  public OptionalInt lineCount(String path) {
    Place place = place(path);
    if (place.lookup().status() != Lookup.Status.FILE || isMarkdown(place.lookup().path())) {
      return OptionalInt.empty();
    }
    return lineCounts.computeIfAbsent(place.file(), DirectoryFiles::countLines);
  }

  private static OptionalInt countLines(Path file) {
    try {
      // A line without an end would be held in memory.
      if (!isReadable(file)) {
        return OptionalInt.empty();
      }
      try (Stream<String> lines = Files.lines(file)) {
        return OptionalInt.of((int) lines.count());
      }
    } catch (IOException | UncheckedIOException e) {
      return OptionalInt.empty();
    }
  }

  private static boolean isMarkdown(String path) {
    return path.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mdown)");
  }

  private static boolean isReadable(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) <= RoadmapLimitException.MOST_BYTES;
  }

  private Optional<RoadmapDocument> read(String path, Path file) {
    try {
      @Nullable SourceText text = texts.get(path);
      if (text == null && !isReadable(file)) {
        return Optional.empty();
      }
      SourceText source = text == null ? RoadmapSource.readLinked(root, file) : text;
      return Optional.of(new DocumentParser().parse(path, source));
    } catch (IOException | RoadmapLimitException e) {
      return Optional.empty();
    }
  }

  /** The file as the file system names it, the exact one where there are several. */
  private Optional<Path> entry(Path folder, String name) {
    return folders.computeIfAbsent(folder, this::list).getOrDefault(name, List.of()).stream()
        .reduce((first, second) -> FileName.of(first).equals(name) ? first : second);
  }

  /** The entries by name, in whatever letter case they are asked for. */
  private SortedMap<String, List<Path>> list(Path folder) {
    SortedMap<String, List<Path>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    try (Stream<Path> entries = Files.list(folder)) {
      entries
          .sorted()
          .forEach(
              each ->
                  byName.computeIfAbsent(FileName.of(each), any -> new ArrayList<>()).add(each));
    } catch (AccessDeniedException e) {
      barred.add(folder);
    } catch (IOException | UncheckedIOException e) {
      byName.clear();
    }
    return byName;
  }

  private boolean leavesRoot(Path found) {
    try {
      return !found.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
