package io.github.roadmaplint;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The real roadmaps beside the checkout. A test that asks for some is skipped where none are; to
 * ask for them before it begins would skip it unseen.
 */
public final class RealMarkdown {
  private static final Path FOLDER = Path.of("../../shared/data");

  private RealMarkdown() {}

  /** One of them, or a folder. */
  public static Path at(String path) {
    Path wanted = FOLDER.resolve(path);
    assumeTrue(Files.exists(wanted), "skipped: no real roadmaps at " + wanted);
    return wanted;
  }

  /** All of them. */
  public static List<Path> files() throws IOException {
    return files("");
  }

  /** Those in a folder and below, in the order of their paths. */
  public static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(at(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** What to ask {@link #at} for, one a test; the folder where there is none. */
  public static List<String> names(String folder) throws IOException {
    return Files.exists(FOLDER.resolve(folder))
        ? files(folder).stream().map(file -> FOLDER.relativize(file).toString()).toList()
        : List.of(folder);
  }
}
