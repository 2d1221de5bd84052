package io.github.roadmaplint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The name and version of this tool, as the build stamped them. */
record ToolVersion(String name, String version) {
  static ToolVersion load() {
    try (InputStream in = ToolVersion.class.getResourceAsStream("tool.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return new ToolVersion(properties.getProperty("name"), properties.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
