package io.github.roadmaplint;

import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What files hold.
 *
 * @param texts by path, relative to the root, with {@code /}
 * @param unread the files that cannot be read
 */
record RoadmapTexts(SortedMap<String, SourceText> texts, List<UnreadRoadmap> unread) {
  /**
   * Reads files.
   *
   * @param files below the root; each is read once
   * @throws IllegalArgumentException if a file is not below the root
   */
  static RoadmapTexts read(Path root, Collection<Path> files) {
    RoadmapTexts read = new RoadmapTexts(new TreeMap<>(), new ArrayList<>());
    for (Path file : files) {
      Path absolute = root.resolve(file).toAbsolutePath().normalize();
      if (!absolute.startsWith(root)) {
        throw new IllegalArgumentException(file + " is not below " + root);
      }
      read.add(root.relativize(absolute).toString().replace('\\', '/'), root, absolute);
    }
    return read;
  }

  private void add(String path, Path root, Path file) {
    try {
      texts.put(path, RoadmapSource.read(root, file));
    } catch (IOException | RoadmapLimitException e) {
      unread.add(new UnreadRoadmap(path, e));
    } catch (OutOfMemoryError e) {
      unread.add(new UnreadRoadmap(path, RoadmapLimitException.outOfMemory(path, e)));
    }
  }
}
