package io.github.roadmaplint.maven;

import io.github.roadmaplint.files.PathText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal works.
 *
 * @param root the repository's root, which paths in reports are relative to: the nearest folder
 *     upwards that holds {@code .git}, otherwise the root of the multi-module build
 * @param base the folder that is searched for roadmaps: the project's, or the current one where
 *     there is no POM
 * @param output the build directory
 */
record Workspace(Path root, Path base, Path output) {
  static Workspace of(MavenSession session, MavenProject project) {
    Path current = Path.of(session.getRequest().getBaseDirectory());
    boolean hasPom = project.getBasedir() != null;
    Path base = (hasPom ? project.getBasedir().toPath() : current).toAbsolutePath().normalize();
    Path output = hasPom ? base.resolve(project.getBuild().getDirectory()) : base.resolve("target");
    Path root =
        repository(base).orElseGet(() -> buildRoot(session).filter(base::startsWith).orElse(base));
    return new Workspace(root, base, output);
  }

  /** The path of a file below the root, relative to it, with {@code /}. */
  String path(Path file) {
    return PathText.of(root.relativize(file));
  }

  /**
   * Where reports are written.
   *
   * @param chosen what the user set; null where nobody did
   */
  Path reports(@Nullable File chosen) {
    return chosen == null ? output.resolve("roadmap-lint") : chosen.toPath();
  }

  private static Optional<Path> repository(Path base) {
    return Stream.<@Nullable Path>iterate(base, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve(".git")))
        .findFirst();
  }

  private static Optional<Path> buildRoot(MavenSession session) {
    return Optional.ofNullable(session.getRequest().getMultiModuleProjectDirectory())
        .map(folder -> folder.toPath().toAbsolutePath().normalize());
  }
}
