package io.github.roadmaplint.maven;

import io.github.roadmaplint.ConfigurationProposal;
import io.github.roadmaplint.RoadmapFiles;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.config.RunSettings;
import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.fix.FileCreation;
import io.github.roadmaplint.history.GitChanges;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.unicode.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.NullUnmarked;

/**
 * Looks at the roadmaps of the repository and writes a {@code .roadmap-lint.yaml} that suits them,
 * with comments on what was found; then it prints what belongs into the POM and into CI. It never
 * overwrites a file, and asks no network. The preset is that of {@code roadmap.preset}, otherwise
 * the one that the roadmaps keep to already.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = "init", threadSafe = true, aggregator = true, requiresProject = false)
public final class InitMojo extends RoadmapMojo {
  private static final int MOST_NAMES = 3;
  private static final String USUAL_BRANCH = "main";

  @Override
  boolean needsRoadmaps() {
    return false;
  }

  @Override
  boolean writesWithoutDryRun() {
    return true;
  }

  @Override
  void run(List<Path> none) throws MojoExecutionException, MojoFailureException {
    Path root = workspace().root();
    Path file = root.resolve(RepositoryConfiguration.FILE_NAME);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw thereAlready(file);
    }
    try {
      List<Path> usual = new RoadmapFiles(List.of(), List.of()).find(root);
      List<Path> chosen = chosen(root, usual);
      ConfigurationProposal proposal =
          ConfigurationProposal.of(
              root,
              registry(),
              clock(),
              history(),
              chosen,
              !chosen.equals(usual),
              configuration().forRun().configured(RunSettings.PRESET).orElse(null));
      if (proposal.unread().size() == chosen.size()) {
        CompleteRun.require(proposal.unread());
      }
      FileCreation.create(file, proposal.yaml().getBytes(StandardCharsets.UTF_8));
      show(file, chosen, proposal);
    } catch (FileAlreadyExistsException e) {
      throw thereAlready(file);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot propose " + file + ": " + FileProblem.reason(file, e), e);
    }
  }

  private void show(Path file, List<Path> roadmaps, ConfigurationProposal proposal) {
    getLog().info(SafeText.of("Written for " + names(roadmaps) + ": " + file));
    for (UnreadRoadmap each : proposal.unread()) {
      getLog().warn(SafeText.of("Not looked at: " + each.problem()));
    }
    for (Finding each : proposal.failing()) {
      getLog()
          .warn(
              SafeText.of(
                  "Fails today: %s:%s  %s  %s"
                      .formatted(each.path(), each.start(), each.message(), each.rule())));
    }
    new AdoptionLines(workspace().root(), project(), mainBranch()).blocks().forEach(getLog()::info);
  }

  /** As it stands in a command; {@code main} where nothing better is known. */
  private String mainBranch() {
    try {
      return GitChanges.isolated(workspace().root())
          .mainBranch()
          .filter(name -> name.matches("[\\w./-]+"))
          .orElse(USUAL_BRANCH);
    } catch (IOException e) {
      getLog().debug(e);
      return USUAL_BRANCH;
    }
  }

  private String names(List<Path> roadmaps) {
    String first =
        roadmaps.stream()
            .limit(MOST_NAMES)
            .map(workspace()::path)
            .collect(Collectors.joining(", "));
    int more = roadmaps.size() - MOST_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private List<Path> chosen(Path root, List<Path> usual)
      throws IOException, MojoExecutionException, MojoFailureException {
    LintConfiguration wanted = configuration().forRun();
    boolean narrowed =
        wanted.configured(RunSettings.FILES).isPresent()
            || wanted.configured(RunSettings.EXCLUDES).isPresent();
    List<Path> chosen = narrowed ? search().roadmaps() : usual;
    if (chosen.isEmpty()) {
      chosen = new RoadmapFiles(RoadmapFiles.WIDE_INCLUDES, List.of()).find(root);
    }
    if (chosen.isEmpty()) {
      throw new MojoFailureException(
          "No roadmap found in " + root + ": no Markdown file is called so (set roadmap.files)");
    }
    return chosen;
  }

  private static MojoFailureException thereAlready(Path file) {
    return new MojoFailureException(file + " is there already; it was left as it is");
  }
}
