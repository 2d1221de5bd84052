package io.github.roadmaplint.config;

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
}
