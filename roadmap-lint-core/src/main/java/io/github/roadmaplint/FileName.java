package io.github.roadmaplint;

import io.github.roadmaplint.files.PathText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names of files where the environment's charset has not all of their characters, as in the locale
 * {@code C}: a {@code Path} that was listed opens its file, but its text does not name it.
 */
final class FileName {
  private static final char REPLACEMENT = '\uFFFD';

  private FileName() {}

  /** The name of a file that was listed, read as UTF-8 where the environment's charset fails. */
  static String of(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.indexOf(REPLACEMENT) < 0) {
      return name;
    }
    String address = file.toUri().getRawPath();
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    return decoded(address.substring(address.lastIndexOf('/', end - 1) + 1, end));
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /**
   * The path of a file for people, with {@code /}.
   *
   * @param folder one that is there, above the file
   */
  static String path(Path folder, Path file) {
    return isText(file)
        ? PathText.of(folder.relativize(file))
        : decoded(folder.toUri().relativize(file.toUri()).getRawPath());
  }

  /**
   * Why the text of a path does not lead to its file, and what to do; empty where it does.
   *
   * @param folder one that is there, above the file
   */
  static Optional<String> problem(Path folder, Path file) {
    if (isText(file)) {
      return Optional.empty();
    }
    return Optional.of(
        path(folder, file).indexOf(REPLACEMENT) < 0
            ? "the charset of the environment, %s, cannot name it; set LC_ALL=C.UTF-8"
                .formatted(System.getProperty("sun.jnu.encoding"))
            : "its name is not UTF-8; rename the file");
  }

  private static boolean isText(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
