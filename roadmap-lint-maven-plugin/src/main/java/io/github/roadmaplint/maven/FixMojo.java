package io.github.roadmaplint.maven;

import io.github.roadmaplint.FixOutcome;
import io.github.roadmaplint.FixReport;
import io.github.roadmaplint.RoadmapFixer;
import io.github.roadmaplint.RoadmapWriter;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.config.ConfigurationException;
import io.github.roadmaplint.config.FixSelection;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Mends what needs no person's judgement, what is in the baseline included, and shows what stays,
 * which fails no build. What does is a roadmap that could not be read, or had to be left alone: one
 * that changed meanwhile, may not be replaced, has an unfinished merge, or bytes that are no UTF-8.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = "fix", threadSafe = true, aggregator = true, requiresProject = false)
public final class FixMojo extends RoadmapMojo {
  private static final TextParameter<Boolean> DRY_RUN = TextParameter.flag("roadmap.dryRun");

  /** Whether the changes are only shown, as a unified diff: {@code true} or {@code false}. */
  @Parameter(property = "roadmap.dryRun", defaultValue = "false")
  private String dryRun;

  /**
   * Whose findings are mended: ids of rules such as {@code text/mojibake}, or categories such as
   * {@code tables}; those of all rules otherwise.
   */
  @Parameter(property = "roadmap.fix.rules")
  private List<String> fixRules;

  @Override
  boolean changesRoadmaps() {
    return true;
  }

  @Override
  void run(List<Path> roadmaps) throws MojoExecutionException, MojoFailureException {
    boolean onlyShown = DRY_RUN.read(dryRun);
    FixReport fixes = fix(roadmaps, selection());
    if (onlyShown) {
      FixOutcome outcome = FixOutcome.unwritten(fixes);
      console().showDryRun(outcome);
      failIfIncomplete(outcome);
    } else {
      FixOutcome outcome = new RoadmapWriter(workspace().root()).write(fixes);
      console().show(outcome);
      failIfIncomplete(outcome);
    }
  }

  private FixReport fix(List<Path> roadmaps, FixSelection selection) throws MojoExecutionException {
    Baseline known = baseline().read();
    FixReport fixes = new RoadmapFixer(linter(), selection).fix(roadmaps);
    return fixes.withRemaining(judge(fixes.remaining(), known));
  }

  private FixSelection selection() throws MojoExecutionException {
    List<String> named = ListParameter.items(fixRules);
    if (named.isEmpty()) {
      return FixSelection.all(registry());
    }
    try {
      FixSelection selection = FixSelection.of(registry(), named);
      for (String rule : selection.switchedOff(configuration().forRun())) {
        getLog().warn("roadmap.fix.rules: " + rule + " is off, so that it finds nothing to mend");
      }
      return selection;
    } catch (ConfigurationException e) {
      throw new MojoExecutionException("roadmap.fix.rules: " + e.getMessage(), e);
    }
  }

  private static void failIfIncomplete(FixOutcome outcome)
      throws MojoExecutionException, MojoFailureException {
    CompleteRun.require(outcome.remaining());
    if (!outcome.leftAlone().isEmpty()) {
      throw new MojoFailureException(
          outcome.leftAlone().entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining("; ", "Left alone: ", "")));
    }
  }
}
