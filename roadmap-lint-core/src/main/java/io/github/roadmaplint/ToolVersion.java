package io.github.roadmaplint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * This tool, as the build stamped it.
 *
 * @param name {@code roadmap-lint}
 * @param version such as {@code 0.1.0}
 * @param address its page on the web
 */
public record ToolVersion(String name, String version, String address) {
  /** Reads the stamp. */
  public static ToolVersion load() {
    try (InputStream in = ToolVersion.class.getResourceAsStream("tool.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return new ToolVersion(
          properties.getProperty("name"),
          properties.getProperty("version"),
          properties.getProperty("address"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
