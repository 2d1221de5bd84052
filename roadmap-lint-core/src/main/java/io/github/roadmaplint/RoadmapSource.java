package io.github.roadmaplint;

import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.files.BoundedFile;
import io.github.roadmaplint.files.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads roadmaps that are not too large. */
public final class RoadmapSource {
  private RoadmapSource() {}

  /**
   * Reads a file.
   *
   * @param root the folder that its path in messages is relative to, absolute
   * @param file below the root, absolute
   * @throws IOException if it cannot be read; the message names it and says what to do
   * @throws RoadmapLimitException if it is too large
   */
  public static SourceText read(Path root, Path file) throws IOException {
    Optional<String> problem = FileName.problem(root, file);
    if (problem.isPresent()) {
      throw new IOException("Cannot read " + path(root, file) + ": " + problem.get());
    }
    return readLinked(root, file);
  }

  /** Reads a file that a roadmap links to, which no report names by its path. */
  static SourceText readLinked(Path root, Path file) throws IOException {
    try {
      return SourceText.decode(bytes(root, file));
    } catch (NoSuchFileException e) {
      throw unreadable(root, file, "it is gone; run again", e);
    } catch (IOException e) {
      throw unreadable(root, file, FileProblem.reason(file, e), e);
    }
  }

  private static byte[] bytes(Path root, Path file) throws IOException {
    Optional<byte[]> bytes = BoundedFile.read(file, (int) RoadmapLimitException.MOST_BYTES);
    if (bytes.isEmpty()) {
      throw tooLarge(root, file, Files.size(file));
    }
    return bytes.get();
  }

  private static IOException unreadable(Path root, Path file, String reason, IOException cause) {
    return new IOException("Cannot read " + path(root, file) + ": " + reason, cause);
  }

  private static String path(Path root, Path file) {
    return FileName.path(root, file);
  }

  private static RoadmapLimitException tooLarge(Path root, Path file, long size) {
    return new RoadmapLimitException(
        path(root, file),
        String.format(
            Locale.ROOT,
            "a file of %,d bytes, where at most %,d are read",
            size,
            RoadmapLimitException.MOST_BYTES));
  }
}
