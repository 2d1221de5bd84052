package io.github.roadmaplint.maven;

import io.github.roadmaplint.config.ConfigurationSchema;
import io.github.roadmaplint.config.EffectiveConfiguration;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.files.PathText;
import io.github.roadmaplint.rule.NearestName;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Prints the configuration that counts, as YAML, and who chose each value. For editors it writes
 * the JSON Schema of the configuration file, the rules of the plugin's dependencies included.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = "config", threadSafe = true, aggregator = true, requiresProject = false)
public final class ConfigMojo extends RoadmapMojo {
  /**
   * The roadmap whose configuration is printed, with what the files in its folders and the
   * overrides say of it; a path from the project's folder. Without it, what counts for the run as a
   * whole.
   */
  @Parameter(property = "roadmap.file")
  private @Nullable String file;

  /** As {@code roadmap:lint} takes it. */
  @Parameter(property = "roadmap.failOn")
  private @Nullable String failOn;

  /** Where the schema is written; {@code roadmap-lint} in the build directory otherwise. */
  @Parameter(property = "roadmap.report.directory")
  private @Nullable File reportDirectory;

  @Override
  void choose(ParameterChoices choices) {
    choices.setting("failOn", failOn);
  }

  @Override
  boolean needsRoadmaps() {
    return false;
  }

  @Override
  void run(List<Path> roadmaps) throws MojoExecutionException {
    String subject = isForRun() ? "the run as a whole" : file;
    // In one piece, so that Maven's prefix stands before none of the lines.
    getLog()
        .info(
            "The configuration for %s:%n%n%s"
                .formatted(
                    subject, SafeFailure.text(EffectiveConfiguration.yaml(chosen(), registry()))));
    writeSchema();
  }

  private boolean isForRun() {
    return file == null || file.isBlank();
  }

  private LintConfiguration chosen() throws MojoExecutionException {
    if (isForRun()) {
      return configuration().forRun();
    }
    Path root = workspace().root();
    Path path = resolved();
    if (!path.startsWith(root)) {
      throw new MojoExecutionException("roadmap.file: " + file + " is not below " + root);
    }
    if (!Files.isRegularFile(path)) {
      throw new MojoExecutionException(
          "roadmap.file: there is no file %s in %s%s"
              .formatted(file.strip(), workspace().base(), hint()));
    }
    return configuration().forFile(workspace().path(path));
  }

  private Path resolved() throws MojoExecutionException {
    try {
      return workspace().base().resolve(file.strip()).normalize();
    } catch (InvalidPathException e) {
      throw new MojoExecutionException("roadmap.file: expected a file, not '" + file + "'", e);
    }
  }

  /** The roadmap that was probably meant, otherwise any. */
  private String hint() throws MojoExecutionException {
    List<String> roadmaps =
        search().roadmaps().stream()
            .map(each -> PathText.of(workspace().base().relativize(each)))
            .toList();
    return NearestName.among(roadmaps, file.strip())
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .or(() -> roadmaps.stream().findFirst().map(each -> "; name a roadmap such as " + each))
        .orElse("");
  }

  private void writeSchema() throws MojoExecutionException {
    String json = new ConfigurationSchema(registry()).json();
    Path schema = goalFiles().write(reportDirectory, "roadmap-lint.schema.json", json);
    getLog().info("The schema of the file, for editors: " + schema);
  }
}
