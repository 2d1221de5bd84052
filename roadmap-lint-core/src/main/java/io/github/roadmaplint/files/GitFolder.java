package io.github.roadmaplint.files;

import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** The folder in which git keeps its own files, or the file that says where that is. */
public final class GitFolder {
  private static final String NAME = ".git";

  private GitFolder() {}

  /**
   * Whether it is on the way, in any letter case, since some file systems tell none apart.
   *
   * @param path relative to the root of a repository
   */
  public static boolean holds(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .anyMatch(name -> name.toString().equalsIgnoreCase(NAME));
  }
}
