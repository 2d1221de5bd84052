package io.github.roadmaplint.maven;

import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.files.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Where a goal may write: reports in the build directory, other files in the repository, and
 * neither among git's own; anywhere else only what the one who runs Maven has named. A stranger can
 * change a POM and add symbolic links.
 */
record Confinement(Workspace workspace, UserChoice user) {
  /**
   * A folder for reports.
   *
   * @throws MojoExecutionException if a POM or a symbolic link takes it elsewhere
   */
  Path reports(String property, Path folder) throws MojoExecutionException {
    return below(workspace.output(), property, below(workspace.root(), property, folder));
  }

  /**
   * A file or folder of the repository.
   *
   * @throws MojoExecutionException if a POM or a symbolic link takes it elsewhere
   */
  Path repository(String property, Path path) throws MojoExecutionException {
    return below(workspace.root(), property, path);
  }

  private Path below(Path boundary, String property, Path path) throws MojoExecutionException {
    if (user.names(property, path, workspace.base())) {
      return path;
    }
    try {
      Path real = real(path.toAbsolutePath().normalize());
      if (!real.startsWith(real(boundary))
          || GitFolder.holds(real(workspace.root()).relativize(real))) {
        throw new MojoExecutionException(
            "%s: %s is not in %s; if you mean it, name it on the command line, -D%s=..., and in no file of .mvn"
                .formatted(property, path, boundary, property));
      }
      return path;
    } catch (IOException e) {
      throw new MojoExecutionException(
          property + ": cannot use " + path + ": " + FileProblem.reason(path, e), e);
    }
  }

  /** Where the path would lead once it was made. */
  private static Path real(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return path.toRealPath();
    }
    return real(path.getParent()).resolve(path.getFileName());
  }
}
