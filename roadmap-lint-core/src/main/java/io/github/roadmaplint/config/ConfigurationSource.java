package io.github.roadmaplint.config;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Tells what was chosen for each file of a run. */
public interface ConfigurationSource {
  /** What counts for the run as a whole: how links are verified, what fails the build. */
  LintConfiguration forRun();

  /**
   * What counts for one file.
   *
   * @param path relative to the root of the run, with {@code /}
   * @throws ConfigurationException if what was chosen for it cannot be used
   */
  LintConfiguration forFile(String path);

  /**
   * What counts for each of some files; they are asked for one after the other.
   *
   * @param paths relative to the root of the run, with {@code /}
   * @throws ConfigurationException if what was chosen for one of them cannot be used
   */
  default Map<String, LintConfiguration> forFiles(Collection<String> paths) {
    Map<String, LintConfiguration> configurations = new HashMap<>();
    paths.forEach(path -> configurations.put(path, forFile(path)));
    return configurations;
  }
}
