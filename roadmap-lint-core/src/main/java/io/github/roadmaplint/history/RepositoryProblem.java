package io.github.roadmaplint.history;

import io.github.roadmaplint.files.FileProblem;
import java.io.FileNotFoundException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;

/** Why a repository cannot be read, in words for people. */
final class RepositoryProblem {
  private RepositoryProblem() {}

  /**
   * What stands after "cannot be read: ".
   *
   * @param workTree the folder that the message names
   */
  static String reason(Path workTree, Exception problem) {
    if (problem instanceof FileSystemException inFiles) {
      return FileProblem.reason(workTree, inFiles);
    }
    if (problem instanceof NotSupportedException) {
      return String.valueOf(problem.getMessage());
    }
    return BarredFiles.reason(workTree).orElseGet(() -> damage(problem));
  }

  private static String damage(Exception problem) {
    if (problem instanceof FileNotFoundException) {
      return String.valueOf(problem.getMessage());
    }
    if (problem instanceof RepositoryNotFoundException) {
      return "its .git is no repository, or a damaged one; clone it anew";
    }
    return problem instanceof MissingObjectException
        ? "it is not complete (a partial clone, or a damaged one); clone it without a filter"
        : "it is damaged; 'git fsck' shows where, and a new clone mends it";
  }
}
