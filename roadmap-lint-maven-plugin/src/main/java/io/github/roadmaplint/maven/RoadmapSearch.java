package io.github.roadmaplint.maven;

import io.github.roadmaplint.RoadmapFiles;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.RunSettings;
import io.github.roadmaplint.files.FileProblem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Finds the roadmaps of a project. Patterns of the configuration file are relative to the
 * repository's root, those of a parameter to the project's folder.
 *
 * @param chosen what the files and the parameters choose
 * @param includesAreParameter whether a parameter wins with what is included
 * @param excludesAreParameter whether a parameter wins with what is left out
 */
record RoadmapSearch(
    Workspace workspace,
    LintConfiguration chosen,
    boolean includesAreParameter,
    boolean excludesAreParameter) {
  /** The roadmaps, as absolute paths. */
  List<Path> roadmaps() throws MojoExecutionException {
    return roadmaps(warning -> {});
  }

  /**
   * The roadmaps, as absolute paths.
   *
   * @param warnings hears what kept others from being found
   */
  List<Path> roadmaps(Consumer<String> warnings) throws MojoExecutionException {
    return find(
        chosen.option(RunSettings.EXCLUDES),
        barred ->
            warnings.accept(
                "Cannot search %s for roadmaps: permission denied; give this user access to it, or leave it out with roadmap.excludes"
                    .formatted(workspace.path(barred))));
  }

  private List<Path> find(List<String> excludes, Consumer<Path> barred)
      throws MojoExecutionException {
    Path base = workspace.base();
    RoadmapFiles wanted =
        new RoadmapFiles(List.of(), List.of())
            .excluding(folder(excludesAreParameter), excludes)
            .passingOver(workspace.output());
    List<String> includes = chosen.option(RunSettings.FILES);
    if (!includes.isEmpty()) {
      wanted = wanted.including(folder(includesAreParameter), includes);
    }
    try {
      return wanted.find(base, barred);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot search " + base + ": " + FileProblem.reason(base, e), e);
    }
  }

  /** What to say where there is none. */
  String noRoadmap() throws MojoExecutionException {
    List<String> excludes = chosen.option(RunSettings.EXCLUDES);
    if (!excludes.isEmpty() && !find(List.of(), barred -> {}).isEmpty()) {
      return "No roadmap found in %s: 'excludes' (%s) leaves out all that match"
          .formatted(workspace.base(), String.join(", ", excludes));
    }
    List<String> patterns = chosen.option(RunSettings.FILES);
    if (patterns.isEmpty()) {
      return "No roadmap found in %s: no file matches %s (set roadmap.files)"
          .formatted(workspace.base(), String.join(", ", RoadmapFiles.DEFAULT_INCLUDES));
    }
    Path folder = folder(includesAreParameter);
    return "No roadmap found in %s: no file matches %s (patterns are relative to %s)%s"
        .formatted(
            workspace.base(),
            String.join(", ", patterns),
            folder,
            patterns.stream().map(each -> hint(folder, each)).collect(Collectors.joining()));
  }

  private static String hint(Path folder, String pattern) {
    if (pattern.startsWith("../")) {
      return "; %s leads out of it, start Maven where it lies".formatted(pattern);
    }
    return !pattern.endsWith("/") && new File(folder.toFile(), pattern).isDirectory()
        ? "; %1$s is a folder, write %1$s/**/*.md".formatted(pattern)
        : "";
  }

  private Path folder(boolean areParameter) {
    return areParameter ? workspace.base() : workspace.root();
  }
}
