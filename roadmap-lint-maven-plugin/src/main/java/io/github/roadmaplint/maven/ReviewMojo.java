package io.github.roadmaplint.maven;

import io.github.roadmaplint.ReviewNote;
import io.github.roadmaplint.ReviewRefusedException;
import io.github.roadmaplint.RoadmapReviewer;
import io.github.roadmaplint.RoadmapSource;
import io.github.roadmaplint.RoadmapWriter;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.fix.ReplacementRefusedException;
import io.github.roadmaplint.unicode.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Notes that the roadmaps were reviewed today: sets the date of the last update in front matter and
 * text, and moves the announced next review one cadence on. Nothing else changes; a roadmap whose
 * status exempts it from reviews, such as an archived one, stays as it is.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = "review", threadSafe = true, aggregator = true, requiresProject = false)
public final class ReviewMojo extends RoadmapMojo {
  private static final TextParameter<Boolean> DRY_RUN = TextParameter.flag("roadmap.dryRun");

  /** Whether the changes are only shown: {@code true} or {@code false}. */
  @Parameter(property = "roadmap.dryRun", defaultValue = "false")
  private String dryRun;

  private record Reviewed(SourceText before, ReviewNote note) {}

  @Override
  boolean changesRoadmaps() {
    return true;
  }

  @Override
  void run(List<Path> roadmaps) throws MojoExecutionException, MojoFailureException {
    boolean onlyShown = DRY_RUN.read(dryRun);
    for (Reviewed each : review(roadmaps)) {
      if (each.note().exempt()) {
        getLog().info(SafeText.of(each.note().path()) + ": its status exempts it from reviews");
      } else if (each.note().edits().isEmpty()) {
        getLog().info(SafeText.of(each.note().path()) + ": today's review is noted already");
      } else {
        console().showDiff(each.note().diff());
        if (!onlyShown) {
          write(each);
        }
      }
    }
  }

  /** All notes are made before the first file is written, so that a refusal changes nothing. */
  private List<Reviewed> review(List<Path> roadmaps)
      throws MojoExecutionException, MojoFailureException {
    Path root = workspace().root();
    RoadmapReviewer reviewer = new RoadmapReviewer(root, configuration(), clock());
    List<Reviewed> reviewed = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (Path roadmap : roadmaps) {
      String path = workspace().path(roadmap);
      try {
        SourceText source = RoadmapSource.read(root, roadmap);
        reviewed.add(new Reviewed(source, reviewer.review(path, source)));
      } catch (ReviewRefusedException | RoadmapLimitException | IOException e) {
        refusals.add(e.getMessage());
      }
    }
    if (!refusals.isEmpty()) {
      throw new MojoFailureException("No review was noted: " + String.join("; ", refusals));
    }
    return reviewed;
  }

  private void write(Reviewed reviewed) throws MojoExecutionException, MojoFailureException {
    ReviewNote note = reviewed.note();
    try {
      new RoadmapWriter(workspace().root()).write(note.path(), reviewed.before(), note.text());
    } catch (ReplacementRefusedException e) {
      // Maven would append the message of a cause, which names the file again.
      throw new MojoFailureException("Left alone: " + note.path() + " " + e.reason());
    } catch (IOException e) {
      Path file = workspace().root().resolve(note.path());
      throw new MojoExecutionException(
          "Cannot write " + note.path() + ": " + FileProblem.reason(file, e), e);
    }
  }
}
