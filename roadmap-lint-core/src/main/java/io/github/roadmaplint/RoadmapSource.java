package io.github.roadmaplint;

import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that is not too large. */
final class RoadmapSource {
  private RoadmapSource() {}

  static SourceText read(Path root, Path file) throws IOException {
    long size = Files.size(file);
    if (size > RoadmapLimitException.MOST_BYTES) {
      throw new RoadmapLimitException(
          root.relativize(file).toString().replace('\\', '/'),
          "a file of %,d bytes, where at most %,d are read"
              .formatted(size, RoadmapLimitException.MOST_BYTES));
    }
    return SourceText.decode(Files.readAllBytes(file));
  }
}
