package io.github.roadmaplint.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a file could not be read or written, in words for people. */
public final class FileProblem {
  private FileProblem() {}

  /**
   * What stands after "Cannot write FILE: ".
   *
   * @param named the file that the message names; where the problem lies in another, as in its
   *     folder, that one is named, too
   */
  public static String reason(Path named, IOException problem) {
    String reason = problem instanceof FileSystemException system ? reason(system) : null;
    if (reason == null) {
      return problem.getClass() == IOException.class && problem.getMessage() != null
          ? problem.getMessage()
          : problem.toString();
    }
    String other = ((FileSystemException) problem).getFile();
    return other == null || Path.of(other).equals(named) ? reason : other + ": " + reason;
  }

  private static @Nullable String reason(FileSystemException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied; give this user access to it";
    }
    if (problem instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "there is a file of this name";
    }
    return problem.getReason();
  }
}
