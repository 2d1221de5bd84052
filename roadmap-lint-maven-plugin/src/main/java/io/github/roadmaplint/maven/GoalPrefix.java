package io.github.roadmaplint.maven;

import io.github.roadmaplint.ToolVersion;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Whether Maven knows the goals by their prefix, as reports name them: {@code mvn roadmap:fix}. It
 * does where the POM has the plugin, or settings.xml its group.
 */
final class GoalPrefix {
  static final String COMMAND = "mvn roadmap:";
  private static final String GROUP = "io.github.roadmaplint";
  static final String PLUGIN = GROUP + ":roadmap-lint-maven-plugin";

  private GoalPrefix() {}

  /** What to write instead; empty where the prefix is known. */
  static Optional<String> explanation(MavenSession session, MavenProject project) {
    boolean known =
        has(project.getBuild())
            || has(project.getPluginManagement())
            || session.getRequest().getPluginGroups().contains(GROUP);
    return known
        ? Optional.empty()
        : Optional.of(
            "Without the plugin in a POM, write 'mvn %s:%s:' for '%s'"
                .formatted(PLUGIN, ToolVersion.load().version(), COMMAND));
  }

  private static boolean has(@Nullable PluginContainer container) {
    return container != null
        && container.getPlugins().stream().anyMatch(each -> each.getKey().equals(PLUGIN));
  }
}
