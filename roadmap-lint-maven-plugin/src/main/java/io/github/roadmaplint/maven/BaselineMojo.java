package io.github.roadmaplint.maven;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapBaseline;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineException;
import io.github.roadmaplint.baseline.BaselineFile;
import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.unicode.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.NullUnmarked;

/**
 * Records today's findings, so that {@code roadmap:lint} fails on new ones only. Run again, it
 * takes out what no longer occurs. That a review is due ({@code freshness/stale}, {@code
 * freshness/due-soon}) is never recorded.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = "baseline", threadSafe = true, aggregator = true, requiresProject = false)
public final class BaselineMojo extends RoadmapMojo {
  @Override
  boolean writesWithoutDryRun() {
    return true;
  }

  @Override
  void run(List<Path> roadmaps) throws MojoExecutionException {
    BaselineFile file =
        baseline()
            .file()
            .orElseThrow(
                () -> new MojoExecutionException("roadmap.baseline: 'off' names no file to write"));
    Optional<Baseline> previous = BaselineParameter.read(file);
    LintReport report = linter().lint(roadmaps);
    if (!report.isComplete()) {
      console().show(report);
    }
    CompleteRun.require(report);
    Baseline baseline =
        new RoadmapBaseline(workspace().root(), registry())
            .record(report, previous.orElse(Baseline.EMPTY));
    if (baseline.isEmpty() && previous.isEmpty()) {
      getLog().info("Nothing to record");
    } else {
      write(file, previous, baseline);
    }
    warnOfTheRest(report);
  }

  /** What roadmaps had that are gone is taken out. */
  @Override
  void runWithoutRoadmaps() throws MojoExecutionException {
    run(List.of());
  }

  private void write(BaselineFile file, Optional<Baseline> previous, Baseline baseline)
      throws MojoExecutionException {
    try {
      file.write(previous, baseline);
    } catch (BaselineException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot write " + file.name() + ": " + FileProblem.reason(Path.of(file.name()), e), e);
    }
    Baseline before = previous.orElse(Baseline.EMPTY);
    getLog()
        .info(
            "%s: %s recorded, %s of them new; %s taken out"
                .formatted(
                    file.name(),
                    baseline.size(),
                    baseline.without(before).size(),
                    before.without(baseline).size()));
  }

  private void warnOfTheRest(LintReport report) {
    report.findings().stream()
        .filter(finding -> !Baseline.records(finding.rule()))
        .forEach(
            finding ->
                getLog()
                    .warn(
                        "%s: %s is never recorded; after the review, run mvn roadmap:review"
                            .formatted(SafeText.of(finding.path()), finding.rule())));
  }
}
