package io.github.roadmaplint.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

  /**
   * Whether a file lies in such a folder, whatever it is called, told as git tells it.
   *
   * @param root the folder below which to look
   * @param file below the root
   */
  public static boolean holds(Path root, Path file) {
    return holds(root.relativize(file))
        || Stream.iterate(file.getParent(), each -> !each.equals(root), Path::getParent)
            .anyMatch(GitFolder::looksSo);
  }

  private static boolean looksSo(Path folder) {
    return Files.exists(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects"))
        && Files.isDirectory(folder.resolve("refs"));
  }
}
