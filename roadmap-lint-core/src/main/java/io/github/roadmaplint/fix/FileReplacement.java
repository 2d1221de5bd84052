package io.github.roadmaplint.fix;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Replaces the content of files so that at any moment, a crash included, the old or the new content
 * is there, whole.
 *
 * <p>The new content goes to a temporary file in the same folder, is forced to the disk, and takes
 * the place of the old one by an atomic move (POSIX {@code rename}). Permissions and owner stay. A
 * symbolic link stays, too: what it points at is replaced. Another hard link to the file keeps the
 * old content.
 */
public final class FileReplacement {
  private final Path root;

  /**
   * @param root the folder out of which no symbolic link may lead
   */
  public FileReplacement(Path root) {
    this.root = root;
  }

  /**
   * Replaces a file's content, if it is still what it was.
   *
   * @param file below the root
   * @param expected what was read from it
   * @param content what it shall hold
   * @throws ReplacementRefusedException if it changed since it was read, lies outside the root, is
   *     read-only, or its file system cannot replace it atomically and with the same owner; it was
   *     left alone
   * @throws IOException if reading or writing fails; it was left alone
   */
  public void replace(Path file, byte[] expected, byte[] content) throws IOException {
    Path target = file.toRealPath();
    if (!target.startsWith(root.toRealPath())) {
      throw refused(file, "is a symbolic link that leaves " + root + "; change its target there");
    }
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(file, "is no regular file");
    }
    if (!Files.isWritable(target)) {
      throw refused(file, "is read-only; make it writable and run again");
    }
    TemporaryFile.deleteAbandoned(target);
    try (TemporaryFile temporary = TemporaryFile.beside(target)) {
      FileOwnership.copy(target, temporary.path());
      temporary.write(content);
      if (!Arrays.equals(Files.readAllBytes(target), expected)) {
        throw refused(file, "changed since it was read; run again");
      }
      move(file, temporary.path(), target);
    }
    FolderSync.force(target);
  }

  /**
   * Creates a file, whole from the first moment on.
   *
   * @param file below the root, in a folder that exists
   * @param content what it shall hold
   * @throws ReplacementRefusedException if it is there already, or lies outside the root
   * @throws IOException if writing fails; there is no such file then
   */
  public void create(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent().toRealPath();
    if (!folder.startsWith(root.toRealPath())) {
      throw refused(file, "lies outside of " + root);
    }
    Path target = folder.resolve(file.getFileName());
    TemporaryFile.deleteAbandoned(target);
    try (TemporaryFile temporary = TemporaryFile.forNew(target)) {
      temporary.write(content);
      FileCreation.name(temporary.path(), target);
    } catch (FileAlreadyExistsException e) {
      throw refused(file, "is there already");
    }
    FolderSync.force(target);
  }

  private static void move(Path file, Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw refused(file, "is on a file system that cannot replace a file atomically");
    } catch (FileSystemException e) {
      throw TemporaryProblem.moving(target, e);
    }
  }

  static ReplacementRefusedException refused(Path file, String reason) {
    return new ReplacementRefusedException(file, reason);
  }
}
