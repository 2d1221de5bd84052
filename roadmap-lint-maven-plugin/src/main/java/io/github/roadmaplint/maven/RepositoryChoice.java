package io.github.roadmaplint.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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

  private static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try {
      // The names of our properties are the same in any charset in which Maven may have read it.
      return Files.readString(file, ISO_8859_1);
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
