package io.github.roadmaplint.maven;

import io.github.roadmaplint.RoadmapFiles;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.RunSettings;
import io.github.roadmaplint.files.FileProblem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    Path base = workspace.base();
    RoadmapFiles wanted =
        new RoadmapFiles(List.of(), List.of())
            .excluding(folder(excludesAreParameter), chosen.option(RunSettings.EXCLUDES));
    List<String> includes = chosen.option(RunSettings.FILES);
    if (!includes.isEmpty()) {
      wanted = wanted.including(folder(includesAreParameter), includes);
    }
    if (workspace.output().startsWith(base)) {
      wanted = wanted.excluding(base, List.of(base.relativize(workspace.output()) + "/"));
    }
    try {
      return wanted.find(base);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot search " + base + ": " + FileProblem.reason(base, e), e);
    }
  }

  /** What to say where there is none. */
  String noRoadmap() {
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
            patterns.stream()
                .filter(
                    each -> !each.endsWith("/") && new File(folder.toFile(), each).isDirectory())
                .map("; %1$s is a folder, write %1$s/**/*.md"::formatted)
                .collect(Collectors.joining()));
  }

  private Path folder(boolean areParameter) {
    return areParameter ? workspace.base() : workspace.root();
  }
}
