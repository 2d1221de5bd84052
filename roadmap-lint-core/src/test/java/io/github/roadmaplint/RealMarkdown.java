package io.github.roadmaplint.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The real roadmaps beside the checkout, where there are any. */
final class RealMarkdown {
  private static final Path FOLDER = Path.of("../../shared/data");

  private RealMarkdown() {}

  static Stream<Path> files() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no real roadmaps beside the checkout");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
    }
  }
}
