package io.github.roadmaplint.history;

import io.github.roadmaplint.files.BoundedFile;
import io.github.roadmaplint.files.FileProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.util.RawParseUtils;

/** What of git's own files is out of reach, which JGit takes for damage. */
final class BarredFiles {
  private static final int MOST_BYTES_OF_A_PATH = 1 << 16;

  /** What JGit reads of a repository, if it is there. */
  private static final List<String> READ =
      List.of("HEAD", "config", "shallow", "packed-refs", "objects", "refs", "reftable");

  private BarredFiles() {}

  /**
   * Why git's files cannot be read, in words for people; empty where they can be, as far as they
   * are there.
   *
   * @param workTree the folder that the message need not name
   */
  static Optional<String> reason(Path workTree) {
    try {
      Path git = workTree.resolve(".git");
      if (Files.isRegularFile(git)) {
        git = named(git, "gitdir: ");
        if (isGone(git)) {
          return Optional.of(
              "its .git points to %s, which is not there; make that folder available, or clone anew"
                  .formatted(git));
        }
      }
      check(git);
      Path common = git.resolve("commondir");
      if (Files.exists(common)) {
        check(named(common, ""));
      }
      return Optional.empty();
    } catch (AccessDeniedException e) {
      return Optional.of(
          FileProblem.reason(
              workTree, new AccessDeniedException(outermost(Path.of(e.getFile())).toString())));
    } catch (IOException | IllegalArgumentException e) {
      // Neither permission nor a move; what JGit says of it counts.
      return Optional.empty();
    }
  }

  /** The path that a file holds behind a key. */
  private static Path named(Path file, String key) throws IOException {
    String text =
        BoundedFile.read(file, MOST_BYTES_OF_A_PATH)
            .map(RawParseUtils::decode)
            .filter(each -> each.startsWith(key))
            .orElseThrow(() -> new IOException(file + " names no path"));
    return file.resolveSibling(text.substring(key.length()).strip()).normalize();
  }

  private static boolean isGone(Path folder) throws IOException {
    try {
      Files.readAttributes(folder, BasicFileAttributes.class);
      return false;
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  private static void check(Path git) throws IOException {
    for (String each : READ) {
      // Unlike exists(), a walk tells what is not there from what may not be seen.
      Files.walkFileTree(git.resolve(each), new Check());
    }
  }

  /** Whoever may not enter a folder is told of that one, not of what is in it. */
  private static Path outermost(Path barred) {
    Path folder = barred.getParent();
    return folder == null || Files.isExecutable(folder) ? barred : outermost(folder);
  }

  private static final class Check extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
        throws AccessDeniedException {
      if (attributes.isRegularFile() && !Files.isReadable(file) && Files.exists(file)) {
        throw new AccessDeniedException(file.toString());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (problem instanceof AccessDeniedException) {
        throw problem;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
