package io.github.roadmaplint.maven;

import io.github.roadmaplint.rule.RuleRegistry;
import java.util.ServiceConfigurationError;
import org.apache.maven.plugin.MojoExecutionException;

/** The rules of a run, those of the plugin's dependencies included. */
final class PluginRules {
  private PluginRules() {}

  /**
   * Loads them.
   *
   * @throws MojoExecutionException if an adopter's rule cannot be loaded, or not beside the others;
   *     Java's error would end Maven with a stack trace
   */
  static RuleRegistry load(ClassLoader loader) throws MojoExecutionException {
    try {
      return RuleRegistry.load(loader);
    } catch (ServiceConfigurationError | LinkageError | IllegalArgumentException e) {
      throw new MojoExecutionException(
          "The rules in the plugin's <dependencies> cannot be loaded (%s); mend the rule, or the file in its jar that names it"
              .formatted(e.getMessage()),
          e.getCause());
    }
  }
}
