package io.github.roadmaplint.maven;

import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.report.TrendFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The file that keeps a line for each day.
 *
 * @param named as in the POM or on the command line
 * @param file the same, where it may be
 */
record HistoryFile(Path named, TrendFile file) {
  static final String PROPERTY = "roadmap.history.file";

  /** Reads or writes the file. */
  @FunctionalInterface
  interface Work<T> {
    T on(TrendFile file) throws IOException;
  }

  /**
   * @param what is done with the file, for people: {@code read}
   */
  <T> T attempt(String what, Work<T> work) throws MojoExecutionException {
    try {
      return work.on(file);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "%s: cannot %s %s: %s".formatted(PROPERTY, what, named, FileProblem.reason(named, e)), e);
    }
  }
}
