package io.github.roadmaplint.maven;

import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import java.util.List;
import java.util.Optional;
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

  /** The property that sets an option, or the severity of a rule, if the name is that of one. */
  static Optional<String> setBy(ClassLoader loader, String name) {
    List<RuleInfo> rules;
    try {
      rules = load(loader).infos();
    } catch (MojoExecutionException e) {
      return Optional.empty(); // The goal fails for it soon.
    }
    if (rules.stream().anyMatch(rule -> rule.id().equals(name))) {
      return Optional.of("roadmap.rules");
    }
    return rules.stream()
        .flatMap(rule -> rule.options().stream())
        .filter(option -> option.key().equals(name))
        .findFirst()
        .map(option -> "roadmap.options");
  }
}
