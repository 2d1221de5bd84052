package io.github.roadmaplint.maven;

import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Profile;
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
        || declares(project, execution.getPlugin().getKey());
  }

  private static boolean declares(MavenProject project, String plugin) {
    Stream<BuildBase> builds =
        Stream.concat(
            Stream.ofNullable(project.getOriginalModel().getBuild()),
            project.getOriginalModel().getProfiles().stream()
                .filter(project.getActiveProfiles()::contains)
                .map(Profile::getBuild));
    return builds
        .filter(build -> build != null)
        .flatMap(build -> build.getPlugins().stream())
        .anyMatch(declared -> declared.getKey().equals(plugin));
  }
}
