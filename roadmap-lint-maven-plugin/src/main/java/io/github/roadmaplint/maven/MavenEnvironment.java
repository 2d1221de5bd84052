package io.github.roadmaplint.maven;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;

/** The environment variables that Maven was started with. */
final class MavenEnvironment {
  private static final String PREFIX = "env.";

  private MavenEnvironment() {}

  static Map<String, String> of(MavenSession session) {
    Properties properties = session.getSystemProperties();
    return properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith(PREFIX))
        .collect(
            Collectors.toMap(name -> name.substring(PREFIX.length()), properties::getProperty));
  }
}
