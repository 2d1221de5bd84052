package io.github.roadmaplint.fix;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is wrong with a temporary file, which nobody knows, as what is wrong with those known. */
final class TemporaryProblem {
  private TemporaryProblem() {}

  /** It cannot be made, which is a matter of its folder. */
  static FileSystemException making(Path target, FileSystemException problem) {
    return of(target.getParent(), problem, "allow this user to write in this folder");
  }

  /** It cannot take the target's place. Windows denies that while a program has the target open. */
  static FileSystemException moving(Path target, FileSystemException problem) {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return told(target, problem, "a folder is in its place; move or remove it");
    }
    return of(
        target, problem, "close the programs that have it open, or allow this user to change it");
  }

  private static FileSystemException of(Path known, FileSystemException problem, String advice) {
    return problem instanceof NoSuchFileException
        ? told(new NoSuchFileException(known.toString()), problem)
        : told(
            known,
            problem,
            problem instanceof AccessDeniedException
                ? "permission denied; " + advice
                : problem.getReason());
  }

  private static FileSystemException told(
      Path known, FileSystemException problem, @Nullable String reason) {
    return told(new FileSystemException(known.toString(), null, reason), problem);
  }

  private static FileSystemException told(FileSystemException told, FileSystemException problem) {
    // Maven puts the messages of causes, which name the temporary file, behind this one.
    told.addSuppressed(problem);
    return told;
  }
}
