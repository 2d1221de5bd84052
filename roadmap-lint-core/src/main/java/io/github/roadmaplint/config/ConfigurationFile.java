package io.github.roadmaplint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one file chooses.
 *
 * @param choices for its folder and all folders below
 * @param overrides for some files of them; of those that match, the last one counts
 */
record ConfigurationFile(List<Choice> choices, List<PathOverride> overrides) {
  ConfigurationFile {
    choices = List.copyOf(choices);
    overrides = List.copyOf(overrides);
  }

  /** One value, checked already. */
  interface Choice extends Consumer<LintConfiguration.Builder> {}

  /** What is chosen for the files that a pattern matches, relative to the file's folder. */
  record PathOverride(List<PathPattern> files, List<Choice> choices) {
    boolean matches(Path relative) {
      return files.stream().anyMatch(pattern -> pattern.matches(relative));
    }
  }

  void applyTo(LintConfiguration.Builder builder) {
    choices.forEach(choice -> choice.accept(builder));
  }

  /**
   * @param relative the path of a file from the folder of this one
   */
  void applyTo(LintConfiguration.Builder builder, Path relative) {
    applyTo(builder);
    overrides.stream()
        .filter(override -> override.matches(relative))
        .flatMap(override -> override.choices().stream())
        .forEach(choice -> choice.accept(builder));
  }
}
