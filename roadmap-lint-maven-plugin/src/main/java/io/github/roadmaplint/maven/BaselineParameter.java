package io.github.roadmaplint.maven;

import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineException;
import io.github.roadmaplint.baseline.BaselineFile;
import io.github.roadmaplint.files.FileProblem;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Which file the baseline is. A POM can name files of its repository only; the command line any.
 *
 * @param value a file, relative to the project's folder; {@code off}; null for the file of the
 *     usual name at the root, where there is one
 * @param user what was set with {@code -D}
 */
record BaselineParameter(Workspace workspace, @Nullable String value, UserChoice user) {
  static final String PROPERTY = "roadmap.baseline";
  private static final String OFF = "off";

  /** What else may stand for that, where it is not the name of a file. */
  private static final Set<String> LIKE_OFF = Set.of("none", "no", "false");

  /** The file; empty where no baseline is wanted. */
  Optional<BaselineFile> file() throws MojoExecutionException {
    if (value == null || value.isBlank()) {
      Path usual = workspace.root().resolve(BaselineFile.NAME);
      return Optional.of(BaselineFile.within(workspace.root(), usual));
    }
    if (value.strip().equalsIgnoreCase(OFF)) {
      return Optional.empty();
    }
    Path file = resolved(value);
    return Optional.of(
        user.names(PROPERTY, value)
            ? BaselineFile.anywhere(file)
            : BaselineFile.within(workspace.root(), file));
  }

  /** What the file lists; nothing where there is none of the usual name. */
  Baseline read() throws MojoExecutionException {
    Optional<BaselineFile> file = file();
    if (file.isEmpty()) {
      return Baseline.EMPTY;
    }
    Optional<Baseline> baseline = read(file.get());
    if (baseline.isEmpty() && value != null && !value.isBlank()) {
      throw new MojoExecutionException(
          "%s: there is no file %s; %s"
              .formatted(PROPERTY, file.get().name(), hint(value.strip())));
    }
    return baseline.orElse(Baseline.EMPTY);
  }

  private static String hint(String value) {
    return LIKE_OFF.contains(value.toLowerCase(Locale.ROOT))
        ? "did you mean 'off'?"
        : "mvn roadmap:baseline writes it";
  }

  /** What the file lists; empty where it is not there. */
  static Optional<Baseline> read(BaselineFile file) throws MojoExecutionException {
    try {
      return file.read();
    } catch (BaselineException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read " + file.name() + ": " + FileProblem.reason(Path.of(file.name()), e), e);
    }
  }

  private Path resolved(String name) throws MojoExecutionException {
    try {
      return workspace.base().resolve(name.strip());
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(PROPERTY + ": expected a file, not '" + name + "'", e);
    }
  }
}
