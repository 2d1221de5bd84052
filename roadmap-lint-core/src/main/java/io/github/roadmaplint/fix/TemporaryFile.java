package io.github.roadmaplint.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/**
 * A file that will take another one's place. It is locked while its process is alive, so that what
 * a killed process left behind can be told from what another one is writing.
 */
public final class TemporaryFile implements AutoCloseable {
  private static final String SUFFIX = ".roadmap-lint-tmp";

  /** In characters, of up to four bytes each; file systems allow 255 bytes. */
  private static final int MOST_OF_NAME = 40;

  private final Path path;
  private final FileChannel channel;

  private TemporaryFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Whether this is the name of a temporary file, which is never anybody's roadmap. */
  public static boolean isName(String name) {
    return name.startsWith(".") && name.endsWith(SUFFIX);
  }

  /** An empty file in the target's folder, readable by its owner only. */
  static TemporaryFile beside(Path target) throws IOException {
    return create(target, () -> Files.createTempFile(target.getParent(), prefix(target), SUFFIX));
  }

  /** An empty file in the folder of a target that is not there, readable as files of this user. */
  static TemporaryFile forNew(Path target) throws IOException {
    return create(
        target,
        () -> Files.createFile(target.resolveSibling(prefix(target) + UUID.randomUUID() + SUFFIX)));
  }

  private static TemporaryFile create(Path target, Creation creation) throws IOException {
    try {
      return create(creation);
    } catch (FileSystemException e) {
      throw TemporaryProblem.making(target, e);
    }
  }

  private static TemporaryFile create(Creation creation) throws IOException {
    while (true) {
      Path path = creation.create();
      FileChannel channel =
          FileChannel.open(
              path,
              Set.of(
                  StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS));
      TemporaryFile file = new TemporaryFile(path, channel);
      if (file.lock()) {
        return file;
      }
      file.close();
    }
  }

  /** False where another process took it for abandoned before it was locked. */
  private boolean lock() {
    try {
      channel.lock();
    } catch (IOException e) {
      // On a file system without locks nobody takes anything for abandoned.
      return true;
    }
    return Files.exists(path);
  }

  /** Deletes what killed processes left beside the target. */
  static void deleteAbandoned(Path target) throws IOException {
    DirectoryStream.Filter<Path> abandoned =
        file -> {
          String name = file.getFileName().toString();
          return name.startsWith(prefix(target))
              && isName(name)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        };
    try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent(), abandoned)) {
      for (Path file : files) {
        deleteUnlessLocked(file);
      }
    }
  }

  private static void deleteUnlessLocked(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (OverlappingFileLockException | IOException e) {
      // Another thread or process is at work on it, or has just finished: it is not abandoned.
      return;
    }
  }

  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }

  /** Writes the whole content and forces it to the disk. */
  void write(byte[] content) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  /** Deletes the file unless it has taken the other one's place. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }

  private interface Creation {
    Path create() throws IOException;
  }

  /** A part of a long name, since this one is longer and file systems have a limit. */
  private static String prefix(Path target) {
    String name = target.getFileName().toString();
    int end =
        name.offsetByCodePoints(0, Math.min(MOST_OF_NAME, name.codePointCount(0, name.length())));
    return "." + name.substring(0, end) + ".";
  }
}
