package io.github.roadmaplint.maven;

import io.github.roadmaplint.config.ConfigurationException;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** Turns the parameters on rules into a configuration. */
final class ConfigurationReader {
  private static final TextParameter<Preset> PRESET =
      TextParameter.oneOf("roadmap.preset", Preset.class);
  private static final TextParameter<Map<String, Severity>> RULES =
      new TextParameter<>("roadmap.rules", OptionType.mapOf(OptionType.oneOf(Severity.class)));

  private final LintConfiguration.Builder configuration;

  ConfigurationReader(RuleRegistry rules) {
    configuration = LintConfiguration.builder(rules);
  }

  ConfigurationReader preset(String preset) throws MojoExecutionException {
    configuration.preset(PRESET.read(preset));
    return this;
  }

  ConfigurationReader rules(String overrides) throws MojoExecutionException {
    Map<String, Severity> severities = RULES.read(overrides);
    return checked(RULES.property(), () -> severities.forEach(configuration::severity));
  }

  ConfigurationReader options(Map<String, String> options) throws MojoExecutionException {
    return checked("roadmap.options", () -> options.forEach(configuration::option));
  }

  LintConfiguration build() {
    return configuration.build();
  }

  private ConfigurationReader checked(String property, Runnable change)
      throws MojoExecutionException {
    try {
      change.run();
    } catch (ConfigurationException e) {
      throw new MojoExecutionException(property + ": " + e.getMessage(), e);
    }
    return this;
  }
}
