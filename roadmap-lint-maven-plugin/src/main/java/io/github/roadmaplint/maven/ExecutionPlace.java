package io.github.roadmaplint.maven;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Whether a goal that is bound to the lifecycle runs for the project at hand. Modules inherit the
 * binding from their parent and no plugin can forbid that; so the goal runs for the project at
 * which Maven was started and for those whose own POM declares the plugin, and for no others.
 */
final class ExecutionPlace {
  private ExecutionPlace() {}

  static boolean isHere(MavenSession session, MavenProject project, MojoExecution execution) {
    return execution.getSource() == MojoExecution.Source.CLI
        || project.equals(session.getTopLevelProject())
        || keys(project, execution).anyMatch(execution.getPlugin().getKey()::equals);
  }

  /** The plugins of the project's own POM; for a report those under {@code <reporting>}, too. */
  private static Stream<String> keys(MavenProject project, MojoExecution execution) {
    Model own = project.getOriginalModel();
    List<Profile> profiles =
        own.getProfiles().stream().filter(project.getActiveProfiles()::contains).toList();
    Stream<String> built =
        Stream.concat(Stream.ofNullable(own.getBuild()), profiles.stream().map(Profile::getBuild))
            .flatMap(Stream::ofNullable)
            .flatMap(build -> build.getPlugins().stream())
            .map(Plugin::getKey);
    Stream<String> reported =
        Stream.concat(Stream.of(own), profiles.stream())
            .flatMap(model -> Stream.ofNullable(model.getReporting()))
            .flatMap(reporting -> reporting.getPlugins().stream())
            .map(ReportPlugin::getKey);
    return ReportMojo.GOAL.equals(execution.getGoal()) ? Stream.concat(built, reported) : built;
  }
}
