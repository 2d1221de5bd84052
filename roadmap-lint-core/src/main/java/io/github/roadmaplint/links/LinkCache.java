package io.github.roadmaplint.links;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import io.github.roadmaplint.files.BoundedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Verdicts of earlier runs in a file that several builds share: replaced as a whole, under a lock.
 */
final class LinkCache {
  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final String TEMPORARY_SUFFIX = ".tmp";

  private final Path file;
  private final LinkCacheFormat format = new LinkCacheFormat();

  LinkCache(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** What is known; nothing where there is no file yet. */
  Map<String, CachedLink> read() throws IOException {
    try {
      return format.read(
          BoundedFile.read(file, MOST_BYTES)
              .orElseThrow(() -> new LinkCacheException("it is too large")));
    } catch (NoSuchFileException e) {
      return Map.of();
    }
  }

  /** Adds to what is in the file by then; of two entries for an address the later one counts. */
  void merge(Map<String, CachedLink> links, Clock clock) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    Path lockFile = directory.resolve(file.getFileName() + ".lock");
    if (Files.exists(lockFile, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(lockFile.getFileName() + " is no regular file");
    }
    // Closing the channel gives the lock back.
    try (FileChannel channel =
        FileChannel.open(
            lockFile,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      lock(channel);
      removeLeftovers(directory);
      // Another build may have written since this one has asked what time it is.
      Instant now = clock.instant();
      Map<String, CachedLink> merged = new HashMap<>(readOrForget());
      merged.values().removeIf(link -> !link.isKept(now));
      links.forEach((address, link) -> merged.merge(address, link, CachedLink::later));
      replace(directory, format.write(merged));
    }
  }

  /** A file that cannot be read has been complained of already, and makes room. */
  private Map<String, CachedLink> readOrForget() throws IOException {
    try {
      return read();
    } catch (LinkCacheException e) {
      return Map.of();
    }
  }

  /** The operating system knows locks of processes only, so threads of one have to try again. */
  private static void lock(FileChannel channel) throws IOException {
    RetryPolicy<Object> patience =
        RetryPolicy.builder()
            .handle(OverlappingFileLockException.class)
            .withBackoff(Duration.ofMillis(5), Duration.ofMillis(200))
            .withMaxRetries(-1)
            .withMaxDuration(Duration.ofSeconds(20))
            .build();
    try {
      Failsafe.with(patience).run(() -> channel.lock());
    } catch (FailsafeException e) {
      throw new IOException(e.getCause());
    } catch (OverlappingFileLockException e) {
      throw new IOException("another thread of this process holds its lock", e);
    }
  }

  private void replace(Path directory, byte[] content) throws IOException {
    Path temporary =
        Files.createTempFile(directory, file.getFileName().toString(), TEMPORARY_SUFFIX);
    try {
      Files.write(temporary, content);
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** What killed builds left; nobody else writes while the lock is held. */
  private void removeLeftovers(Path directory) throws IOException {
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(directory, file.getFileName() + "*" + TEMPORARY_SUFFIX)) {
      for (Path leftover : leftovers) {
        if (Files.isRegularFile(leftover, LinkOption.NOFOLLOW_LINKS)) {
          Files.deleteIfExists(leftover);
        }
      }
    }
  }
}
