package io.github.roadmaplint.fix;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Creates files that are there whole or not at all, and never in the place of another one. */
public final class FileCreation {
  private static final String PERMISSIONS = "rw-r--r--";

  private FileCreation() {}

  /**
   * Creates a file that its owner can write and everybody can read.
   *
   * @param file in a folder that exists
   * @param content what it shall hold
   * @throws FileAlreadyExistsException if there is something of that name, a broken symbolic link
   *     included; it was left alone
   * @throws IOException if writing fails; nothing was created
   */
  public static void create(Path file, byte[] content) throws IOException {
    TemporaryFile.deleteAbandoned(file);
    try (TemporaryFile temporary = TemporaryFile.beside(file)) {
      allowReading(temporary.path());
      temporary.write(content);
      name(temporary.path(), file);
    }
    FolderSync.force(file);
  }

  /** A second name is given in one step, and only where there is none yet. */
  static void name(Path temporary, Path file) throws IOException {
    try {
      Files.createLink(file, temporary);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Without hard links, looking and moving are two steps.
      Files.move(temporary, file);
    }
  }

  private static void allowReading(Path file) throws IOException {
    @Nullable PosixFileAttributeView posix =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(PosixFilePermissions.fromString(PERMISSIONS));
    }
  }
}
