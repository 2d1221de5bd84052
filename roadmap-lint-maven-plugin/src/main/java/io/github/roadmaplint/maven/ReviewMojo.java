package io.github.roadmaplint.maven;

import io.github.roadmaplint.ReviewNote;
import io.github.roadmaplint.ReviewRefusedException;
import io.github.roadmaplint.RoadmapReviewer;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Notes that the roadmaps were reviewed today: sets the date of the last update in front matter and
 * text, and moves the announced next review one cadence on. Nothing else changes.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = "review", threadSafe = true, aggregator = true, requiresProject = false)
public final class ReviewMojo extends RoadmapMojo {
  private static final TextParameter<Boolean> DRY_RUN = TextParameter.flag("roadmap.dryRun");

  /** Whether the changes are only shown: {@code true} or {@code false}. */
  @Parameter(property = "roadmap.dryRun", defaultValue = "false")
  private String dryRun;

  @Override
  void run(List<Path> roadmaps) throws MojoExecutionException, MojoFailureException {
    boolean onlyShown = DRY_RUN.read(dryRun);
    Map<Path, ReviewNote> notes = notes(roadmaps);
    for (Map.Entry<Path, ReviewNote> each : notes.entrySet()) {
      if (each.getValue().edits().isEmpty()) {
        getLog().info(each.getValue().path() + ": today's review is noted already");
      } else {
        each.getValue().diff().forEach(getLog()::info);
        if (!onlyShown) {
          write(each.getKey(), each.getValue().text());
        }
      }
    }
  }

  /** All notes are made before the first file is written, so that a refusal changes nothing. */
  private Map<Path, ReviewNote> notes(List<Path> roadmaps)
      throws MojoExecutionException, MojoFailureException {
    Path root = workspace().root();
    RoadmapReviewer reviewer =
        new RoadmapReviewer(
            root, configuration(RuleRegistry.load(getClass().getClassLoader())), clock());
    Map<Path, ReviewNote> notes = new LinkedHashMap<>();
    List<String> refusals = new ArrayList<>();
    for (Path roadmap : roadmaps) {
      String path = root.relativize(roadmap).toString().replace('\\', '/');
      try {
        SourceText source = SourceText.decode(Files.readAllBytes(roadmap));
        notes.put(roadmap, reviewer.review(path, source));
      } catch (ReviewRefusedException e) {
        refusals.add(e.getMessage());
      } catch (IOException e) {
        throw new MojoExecutionException("Cannot read " + roadmap + ": " + e, e);
      }
    }
    if (!refusals.isEmpty()) {
      throw new MojoFailureException(String.join("; ", refusals));
    }
    return notes;
  }

  private static void write(Path file, String text) throws MojoExecutionException {
    try {
      SourceText before = SourceText.decode(Files.readAllBytes(file));
      // In place, so that permissions and symbolic links stay as they are.
      Files.write(file, text.getBytes(before.charset()));
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write " + file + ": " + e, e);
    }
  }
}
