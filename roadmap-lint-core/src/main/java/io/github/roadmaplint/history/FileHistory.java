package io.github.roadmaplint.history;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** When files last changed, as version control knows it. */
public interface FileHistory {
  /**
   * The last commit that changed what matters of a file.
   *
   * @param path relative to the root of the run, with {@code /}
   * @param body gives the part of the file's text that matters; a commit that leaves it as it was,
   *     white space apart, does not count
   * @return empty where nobody can say: no repository, a file not yet committed, a history that is
   *     cut off before the change
   */
  Optional<FileChange> lastChange(String path, UnaryOperator<String> body);

  /** No version control. */
  static FileHistory none() {
    return (path, body) -> Optional.empty();
  }
}
