package io.github.roadmaplint.fix;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that each run makes anew, such as a report. At any moment the old or the new one is there,
 * whole, whatever stops the run, and however many runs write it. A symbolic link of its name is
 * replaced, not followed.
 */
public final class GeneratedFile {
  private final Path file;

  /**
   * @param file made where it is missing, with its folder
   */
  public GeneratedFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Writes the content. */
  @FunctionalInterface
  public interface Content {
    /**
     * @param out is closed by the caller
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the file.
   *
   * @throws IOException if that fails; the old one is there then, or none
   */
  public void write(Content content) throws IOException {
    makeFolder();
    TemporaryFile.deleteAbandoned(file);
    try (TemporaryFile temporary = TemporaryFile.forNew(file)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(temporary.channel()));
      try {
        content.writeTo(out);
      } catch (IOException | RuntimeException e) {
        throwReason(e);
        throw e;
      }
      out.flush();
      move(temporary.path());
    }
  }

  /** Writes text as UTF-8. */
  public void write(String text) throws IOException {
    write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void makeFolder() throws IOException {
    try {
      Files.createDirectories(file.getParent());
    } catch (AccessDeniedException e) {
      throw TemporaryProblem.making(Path.of(e.getFile()), e);
    }
  }

  /** Libraries that write formats wrap what the file system says, some of them several times. */
  private static void throwReason(Exception failure) throws IOException {
    @Nullable IOException reason = null;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException ofFile) {
        reason = ofFile;
      }
    }
    if (reason != null) {
      throw reason;
    }
  }

  private void move(Path temporary) throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      throw TemporaryProblem.moving(file, e);
    }
  }
}
