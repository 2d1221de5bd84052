package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.RuleRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Bytes as a configuration file: read, or refused with a message that names the place. */
public final class ConfigurationFuzz {
  private static final String NAME = ".roadmap-lint.yaml";
  private static final KnownNames NAMES =
      new KnownNames(RuleRegistry.load(ConfigurationFuzz.class.getClassLoader()));

  private ConfigurationFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      ConfigurationFile file = new ConfigurationFileParser(NAMES, NAME, true).parse(text);
      LintConfiguration.Builder builder = LintConfiguration.builder(NAMES);
      file.applyTo(builder);
      file.applyTo(builder, Path.of("docs", "ROADMAP.md"));
      builder.build();
    } catch (ConfigurationException e) {
      if (!e.getMessage().startsWith(NAME)) {
        throw new AssertionError("a message without place", e);
      }
    }
  }
}
