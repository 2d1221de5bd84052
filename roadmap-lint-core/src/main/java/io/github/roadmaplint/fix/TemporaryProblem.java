package io.github.roadmaplint.fix;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is wrong with a temporary file, which nobody knows, as what is wrong with those known. */
final class TemporaryProblem {
  private TemporaryProblem() {}

  /** It cannot be made, which is a matter of its folder. */
  static FileSystemException making(Path target, FileSystemException problem) {
    return of(target.getParent(), problem, "allow this user to write in this folder");
  }

  /** It cannot take the target's place. Windows denies that while a program has the target open. */
  static FileSystemException moving(Path target, FileSystemException problem) {
    return of(
        target, problem, "close the programs that have it open, or allow this user to change it");
  }

  private static FileSystemException of(Path known, FileSystemException problem, String advice) {
    FileSystemException told =
        problem instanceof NoSuchFileException
            ? new NoSuchFileException(known.toString())
            : new FileSystemException(
                known.toString(),
                null,
                problem instanceof AccessDeniedException
                    ? "permission denied; " + advice
                    : problem.getReason());
    // Maven puts the messages of causes, which name the temporary file, behind this one.
    told.addSuppressed(problem);
    return told;
  }
}
