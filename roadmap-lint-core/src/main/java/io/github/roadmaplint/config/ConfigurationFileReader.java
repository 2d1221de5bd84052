package io.github.roadmaplint.config;

import io.github.roadmaplint.files.BoundedFile;
import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.files.PathText;
import io.github.roadmaplint.unicode.SafeText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds and reads a configuration file. Where there is none, no YAML is touched. */
final class ConfigurationFileReader {
  private static final int MOST_BYTES = 100_000;
  private static final String OTHER_NAME = ".roadmap-lint.yml";

  private final Path root;
  private final KnownNames names;

  ConfigurationFileReader(Path root, KnownNames names) {
    this.root = root;
    this.names = names;
  }

  /**
   * Reads the file of a folder; empty where the folder has none.
   *
   * @throws ConfigurationException if the file cannot be used
   */
  Optional<ConfigurationFile> read(Path folder) {
    Path file = folder.resolve(RepositoryConfiguration.FILE_NAME);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(
          new ConfigurationFileParser(names, name(file), folder.equals(root)).parse(text(file)));
    }
    Path other = folder.resolve(OTHER_NAME);
    if (Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
      throw wrong(other, "nobody reads it; rename it to " + RepositoryConfiguration.FILE_NAME);
    }
    return Optional.empty();
  }

  private String text(Path file) {
    try {
      Path target = file.toRealPath();
      if (!target.startsWith(root.toRealPath())) {
        throw wrong(file, "it is a symbolic link that leaves the repository; put a file here");
      }
      if (!Files.isRegularFile(target)) {
        throw wrong(file, "it is no regular file; put one here or remove it");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes(file, target)))
          .toString();
    } catch (CharacterCodingException e) {
      throw wrong(file, "it is not UTF-8; save it so");
    } catch (IOException e) {
      throw wrong(file, "it cannot be read: " + FileProblem.reason(file, e));
    }
  }

  private byte[] bytes(Path file, Path target) throws IOException {
    return BoundedFile.read(target, MOST_BYTES)
        .orElseThrow(() -> wrong(file, "it is larger than " + MOST_BYTES + " bytes"));
  }

  private ConfigurationException wrong(Path file, String what) {
    return new ConfigurationException(SafeText.of(name(file) + ": " + what));
  }

  private String name(Path file) {
    return PathText.of(root.relativize(file));
  }
}
