package io.github.roadmaplint.maven;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** A plugin with goals that have some parameters of ours. */
final class PluginGoals {
  private PluginGoals() {}

  static MojoExecution execution(String goal) throws Exception {
    PluginDescriptor plugin = new PluginDescriptor();
    Map<String, List<String>> goals =
        Map.of(
            "fix", List.of("files", "dryRun", "fix.rules"),
            "lint", List.of("files", "failOn"),
            "config", List.of("files", "file"),
            "review", List.of("files", "dryRun"),
            "explain", List.of("rule"));
    for (Map.Entry<String, List<String>> each : goals.entrySet()) {
      MojoDescriptor descriptor = new MojoDescriptor();
      descriptor.setGoal(each.getKey());
      descriptor.setParameters(each.getValue().stream().map(PluginGoals::named).toList());
      descriptor.setPluginDescriptor(plugin);
      plugin.addMojo(descriptor);
    }
    return new MojoExecution(plugin.getMojo(goal));
  }

  private static Parameter named(String name) {
    Parameter parameter = new Parameter();
    parameter.setName(name.replace("fix.rules", "fixRules"));
    parameter.setExpression("${roadmap." + name + "}");
    return parameter;
  }
}
