package io.github.roadmaplint.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** When files last changed, as version control knows it. Safe for use by several threads. */
public interface FileHistory {
  /**
   * The last change of what matters of a file.
   *
   * @param path relative to the root of the run, with {@code /}
   * @param filter which changes count
   * @return empty where nobody can say: no repository, a file not yet committed, a history that is
   *     cut off before the change
   */
  Optional<FileChange> lastChange(String path, ChangeFilter filter);

  /**
   * Whether there is an answer for a file that this history has not got, since it is cut off or
   * cannot be read. To be asked after {@link #lastChange}.
   *
   * @param path relative to the root of the run, with {@code /}
   */
  default boolean lacks(String path) {
    return false;
  }

  /**
   * Announces files that may be asked for, so that one reading of the history can answer for all of
   * them. Reads nothing yet.
   *
   * @param paths relative to the root of the run, with {@code /}
   */
  default void expect(Collection<String> paths) {}

  /**
   * Whether a file or folder belongs to the repository, though the work tree is without it: a
   * sparse checkout leaves it out.
   *
   * @param path relative to the root of the run, with {@code /}
   */
  default boolean leavesOut(String path) {
    return false;
  }

  /** What a user should hear once after all questions, such as that the history is cut off. */
  default List<String> notices() {
    return List.of();
  }

  /** No version control. */
  static FileHistory none() {
    return (path, filter) -> Optional.empty();
  }
}
