package io.github.roadmaplint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * What the one who runs Maven has chosen, on the command line or in settings.xml, and not a file of
 * the repository.
 *
 * @param properties what they set
 * @param repositoryArguments what the repository's {@code .mvn/maven.config} adds to each command
 *     line
 */
record UserChoice(List<Properties> properties, List<String> repositoryArguments) {
  private static final int MOST_BYTES = 100_000;

  static UserChoice of(MavenSession session) {
    MavenExecutionRequest request = session.getRequest();
    List<Properties> properties = new ArrayList<>();
    Stream.ofNullable(session.getUserProperties()).forEach(properties::add);
    request.getProfiles().forEach(profile -> properties.add(profile.getProperties()));
    return new UserChoice(
        List.copyOf(properties), arguments(request.getMultiModuleProjectDirectory()));
  }

  private static List<String> arguments(@Nullable File root) {
    if (root == null) {
      return List.of();
    }
    Path file = root.toPath().resolve(".mvn/maven.config");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (var in = Files.newInputStream(file)) {
      return Arrays.stream(new String(in.readNBytes(MOST_BYTES), UTF_8).split("\\s+")).toList();
    } catch (IOException e) {
      // Maven has read it.
      return List.of();
    }
  }

  /** Whether they gave a property no value, as a script does whose variable is not set. */
  boolean leavesEmpty(String property) {
    return values(property).anyMatch(String::isBlank);
  }

  /** Whether they gave a property this value. */
  boolean names(String property, String value) {
    return values(property).anyMatch(value::equals);
  }

  /**
   * Whether they named this path, or a folder above it.
   *
   * @param base what relative paths are relative to
   */
  boolean names(String property, Path path, Path base) {
    return values(property).anyMatch(value -> isAbove(base, value, path));
  }

  private static boolean isAbove(Path base, String value, Path path) {
    try {
      return path.normalize().startsWith(base.resolve(value).normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Stream<String> values(String property) {
    return properties.stream()
        .flatMap(each -> Stream.ofNullable(each.getProperty(property)))
        .filter(value -> !isOfRepository(property + "=" + value));
  }

  private boolean isOfRepository(String definition) {
    return repositoryArguments.stream().anyMatch(each -> each.endsWith(definition));
  }
}
