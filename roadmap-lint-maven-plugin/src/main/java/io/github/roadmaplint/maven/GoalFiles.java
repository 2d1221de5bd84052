package io.github.roadmaplint.maven;

import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.fix.GeneratedFile;
import io.github.roadmaplint.report.TrendFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What goals read and write beside roadmaps and configuration, where it may be.
 *
 * @param user what was set with {@code -D} or in settings.xml
 */
record GoalFiles(Workspace workspace, UserChoice user) {
  private static final String REPORTS = "roadmap.report.directory";
  private static final String CACHE = "roadmap.cache.directory";

  /**
   * Where reports are written.
   *
   * @param chosen null where nobody chose
   */
  Path reports(@Nullable File chosen) throws MojoExecutionException {
    return confinement().reports(REPORTS, workspace.reports(named(REPORTS, chosen)));
  }

  /**
   * Writes a file where reports are.
   *
   * @param chosen null where nobody chose
   * @return the file
   */
  Path write(@Nullable File chosen, String name, String text) throws MojoExecutionException {
    Path file = reports(chosen).resolve(name);
    try {
      new GeneratedFile(file).write(text);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot write " + file + ": " + FileProblem.reason(file, e), e);
    }
    return file;
  }

  /** A folder of the site, which only a person moves out of the repository. */
  Path site(Path chosen) throws MojoExecutionException {
    return confinement().repository("siteOutputDirectory", chosen);
  }

  /** The file that keeps a line for each day; empty where nobody wants it. */
  Optional<HistoryFile> history(@Nullable File chosen) throws MojoExecutionException {
    File named = named(HistoryFile.PROPERTY, chosen);
    if (named == null) {
      return Optional.empty();
    }
    Path file = named.toPath();
    return Optional.of(
        new HistoryFile(file, new TrendFile(confinement().repository(HistoryFile.PROPERTY, file))));
  }

  /**
   * Where verdicts on links are remembered.
   *
   * @param chosen null where nobody chose
   * @param environment the variables that Maven was started with
   */
  Path cache(@Nullable File chosen, Map<String, String> environment) throws MojoExecutionException {
    File named = named(CACHE, chosen);
    return named == null
        ? UserCache.directory(
            System.getProperty("os.name"), Path.of(System.getProperty("user.home")), environment)
        : confinement().repository(CACHE, named.toPath());
  }

  /** Of an empty path Maven makes the project's folder. */
  private @Nullable File named(String property, @Nullable File chosen) {
    return user.leavesEmpty(property) ? null : chosen;
  }

  private Confinement confinement() {
    return new Confinement(workspace, user);
  }
}
