package io.github.roadmaplint.maven;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;

/**
 * What the one who runs Maven has chosen, on the command line or in settings.xml, and not a file of
 * the repository.
 *
 * @param properties what they set
 * @param repository what files of the repository may have set in their name
 */
record UserChoice(List<Properties> properties, RepositoryChoice repository) {
  static UserChoice of(MavenSession session) {
    MavenExecutionRequest request = session.getRequest();
    RepositoryChoice repository = RepositoryChoice.of(request);
    List<Properties> properties = new ArrayList<>();
    Stream.ofNullable(session.getUserProperties()).forEach(properties::add);
    if (!repository.hasSettings()) {
      request.getProfiles().forEach(profile -> properties.add(profile.getProperties()));
    }
    return new UserChoice(List.copyOf(properties), repository);
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
    return repository.names(property)
        ? Stream.of()
        : properties.stream().flatMap(each -> Stream.ofNullable(each.getProperty(property)));
  }
}
