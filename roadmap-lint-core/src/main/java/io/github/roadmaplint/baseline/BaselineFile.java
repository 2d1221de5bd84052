package io.github.roadmaplint.baseline;

import io.github.roadmaplint.files.BoundedFile;
import io.github.roadmaplint.files.GitFolder;
import io.github.roadmaplint.files.PathText;
import io.github.roadmaplint.fix.FileReplacement;
import io.github.roadmaplint.fix.ReplacementRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The file that lists the findings of a baseline. */
public final class BaselineFile {
  /** Its name at the root of a repository. */
  public static final String NAME = ".roadmap-lint-baseline.json";

  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final Path boundary;
  private final Path file;
  private final String name;

  private BaselineFile(Path boundary, Path file, String name) {
    this.boundary = boundary;
    this.file = file;
    this.name = name;
  }

  /**
   * A file of a repository, out of which no symbolic link may lead either.
   *
   * @param root the repository's root, absolute
   * @param file absolute
   */
  public static BaselineFile within(Path root, Path file) {
    Path normalised = file.normalize();
    String name =
        normalised.startsWith(root)
            ? PathText.of(root.relativize(normalised))
            : normalised.toString();
    return new BaselineFile(root, normalised, name);
  }

  /**
   * A file that somebody has named, wherever it lies.
   *
   * @param file absolute
   */
  public static BaselineFile anywhere(Path file) {
    return new BaselineFile(file.getRoot(), file, file.toString());
  }

  /** The name for messages: relative to the root of its repository. */
  public String name() {
    return name;
  }

  /**
   * Reads it; empty where there is none.
   *
   * @throws BaselineException if it lies outside of its repository, is a broken symbolic link, too
   *     large, damaged, or of a schema version that is not known
   * @throws IOException if it cannot be read
   */
  public Optional<Baseline> read() throws IOException {
    try {
      return Optional.of(BaselineReader.read(name, bytes()));
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(file)) {
        throw new BaselineException(name + " is a symbolic link that leads nowhere; delete it");
      }
      return Optional.empty();
    }
  }

  /**
   * Writes it atomically.
   *
   * @param previous what it held when it was read, empty where there was none
   * @param baseline what it shall hold
   * @return whether it changed
   * @throws BaselineException if it changed meanwhile, lies outside of its repository or among
   *     git's own files, may not be replaced, or there are more findings than can be read again
   * @throws IOException if it cannot be written; it is as it was
   */
  public boolean write(Optional<Baseline> previous, Baseline baseline) throws IOException {
    if (!read().equals(previous)) {
      throw new BaselineException(name + " changed since it was read; run again");
    }
    byte[] content = BaselineFormat.write(baseline);
    if (content.length > MOST_BYTES || !BaselineReader.accepts(baseline)) {
      throw new BaselineException(
          name
              + " cannot hold so many findings; mend some first, or leave out what causes most of"
              + " them with roadmap.excludes or a rule's severity 'off'");
    }
    if (isOfGit()) {
      throw new BaselineException(
          name + " lies among git's own files; name another file with roadmap.baseline");
    }
    try {
      FileReplacement replacement = new FileReplacement(boundary);
      if (previous.isEmpty()) {
        replacement.create(file, content);
      } else if (!previous.get().equals(baseline)) {
        replacement.replace(file, bytes(), content);
      }
    } catch (ReplacementRefusedException e) {
      throw new BaselineException(name + " " + e.reason());
    }
    return !previous.equals(Optional.of(baseline));
  }

  /** Somebody who names a file wherever it lies may mean it. */
  private boolean isOfGit() throws IOException {
    Path folder = file.getParent().toRealPath();
    Path root = boundary.toRealPath();
    return boundary.getParent() != null
        && folder.startsWith(root)
        && GitFolder.holds(root.relativize(folder).resolve(file.getFileName()));
  }

  private byte[] bytes() throws IOException {
    Path target = file.toRealPath();
    if (!target.startsWith(boundary.toRealPath())) {
      throw new BaselineException(
          name
              + " lies outside of "
              + boundary
              + "; name it on the command line, -Droadmap.baseline, if you mean it");
    }
    if (!Files.isRegularFile(target)) {
      throw new BaselineException(name + " is no regular file; name one with roadmap.baseline");
    }
    return BoundedFile.read(target, MOST_BYTES)
        .orElseThrow(
            () ->
                new BaselineException(
                    name + " is larger than 16 MiB, which no baseline of roadmaps is"));
  }
}
