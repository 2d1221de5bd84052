package io.github.roadmaplint.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads files that may be of any size, or grow while they are read. */
public final class BoundedFile {
  private BoundedFile() {}

  /**
   * All that a file holds; empty where that is more than so many bytes.
   *
   * @throws IOException if it cannot be read, or is a folder, a pipe or a device
   */
  public static Optional<byte[]> read(Path file, int mostBytes) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      // Opening a pipe or a device may wait for ever.
      throw new IOException("it is no regular file");
    }
    if (attributes.size() > mostBytes) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      // It may grow meanwhile.
      byte[] bytes = in.readNBytes(mostBytes + 1);
      return bytes.length > mostBytes ? Optional.empty() : Optional.of(bytes);
    }
  }
}
