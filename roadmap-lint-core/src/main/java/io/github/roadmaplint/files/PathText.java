package io.github.roadmaplint.files;

import java.nio.file.Path;

/** How a path stands in reports, messages, a baseline and git. */
public final class PathText {
  private PathText() {}

  /**
   * The path with {@code /} between its names, on every platform. A backslash stays where it is
   * part of a name, as it may be on Unix.
   */
  public static String of(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
