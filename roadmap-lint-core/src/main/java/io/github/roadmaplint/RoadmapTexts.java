package io.github.roadmaplint;

import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What files hold.
 *
 * @param texts by path, relative to the root, with {@code /}
 * @param unread the files that cannot be read
 */
record RoadmapTexts(SortedMap<String, SourceText> texts, List<UnreadRoadmap> unread) {
  RoadmapTexts {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    unread = List.copyOf(unread);
  }

  /**
   * Reads files.
   *
   * @param files below the root; each is read once
   * @throws IllegalArgumentException if a file is not below the root
   */
  static RoadmapTexts read(Path root, Collection<Path> files) {
    SortedMap<String, SourceText> texts = new TreeMap<>();
    List<UnreadRoadmap> unread = new ArrayList<>();
    Path folder = root.toAbsolutePath().normalize();
    for (Path file : files) {
      Path absolute = folder.resolve(file).normalize();
      if (!absolute.startsWith(folder)) {
        throw new IllegalArgumentException(file + " is not below " + root);
      }
      String path = FileName.path(folder, absolute);
      try {
        texts.put(path, RoadmapSource.read(folder, absolute));
      } catch (IOException | RoadmapLimitException e) {
        unread.add(new UnreadRoadmap(path, e));
      } catch (OutOfMemoryError e) {
        unread.add(new UnreadRoadmap(path, RoadmapLimitException.outOfMemory(path, e)));
      }
    }
    return new RoadmapTexts(texts, unread);
  }

  /** Texts that are at hand, by path. */
  static RoadmapTexts of(Map<String, SourceText> texts) {
    return new RoadmapTexts(new TreeMap<>(texts), List.of());
  }

  /** Those of all files, the unread ones included. */
  SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>(texts.keySet());
    unread.forEach(each -> paths.add(each.path()));
    return paths;
  }
}
