package io.github.roadmaplint.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.roadmaplint.config.ConfigurationException;
import io.github.roadmaplint.files.BoundedFile;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.jspecify.annotations.Nullable;

/**
 * What files of the repository choose in the name of the one who runs Maven. Maven does not tell
 * the one from the other.
 *
 * @param arguments what {@code .mvn/maven.config} adds to each command line
 * @param properties what {@code .mvn/maven-user.properties} sets, which Maven 4 reads
 * @param hasSettings whether the repository has settings of its own
 */
record RepositoryChoice(String arguments, Properties properties, boolean hasSettings) {
  private static final int MOST_BYTES = 1 << 20;

  /**
   * @throws ConfigurationException if such a file is too large to be looked at
   */
  static RepositoryChoice of(MavenExecutionRequest request) {
    File root = request.getMultiModuleProjectDirectory();
    if (root == null) {
      return new RepositoryChoice("", new Properties(), false);
    }
    Path folder = root.toPath().resolve(".mvn");
    return new RepositoryChoice(
        text(folder.resolve("maven.config")),
        properties(text(folder.resolve("maven-user.properties"))),
        // Maven 4 reads that one unasked.
        Files.exists(folder.resolve("settings.xml"))
            || isBelow(root, request.getUserSettingsFile())
            || isBelow(root, request.getGlobalSettingsFile()));
  }

  /**
   * Whether they may have given a property its value. The value itself does not tell: Maven takes
   * quotation marks and blanks from it, and puts in what {@code ${...}} stands for.
   */
  boolean names(String property) {
    return arguments.contains(property)
        || Stream.of(property, "${includes}", "${optionals}").anyMatch(properties::containsKey);
  }

  /** To take one that is too long for empty would let it choose what it likes. */
  private static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try {
      byte[] bytes =
          BoundedFile.read(file, MOST_BYTES)
              .orElseThrow(
                  () ->
                      new ConfigurationException(
                          file + " is larger than 1 MiB; take out what it does not need"));
      // The names of our properties are the same in any charset in which Maven may have read it.
      return new String(bytes, ISO_8859_1);
    } catch (IOException e) {
      // Where it counts, Maven has read it.
      return "";
    }
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      // Maven 4 takes no such file either.
      properties.clear();
    }
    return properties;
  }

  private static boolean isBelow(File root, @Nullable File file) {
    return file != null && normal(file).startsWith(normal(root));
  }

  private static Path normal(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }
}
