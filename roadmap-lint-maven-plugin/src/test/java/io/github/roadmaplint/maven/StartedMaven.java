package io.github.roadmaplint.maven;

import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.fusesource.jansi.Ansi;

/** Maven as if somebody had started a goal in the folder of a project, without colour. */
final class StartedMaven {
  private StartedMaven() {}

  static void in(Path folder, MavenSession session, MavenProject project, MojoExecution execution) {
    Ansi.setEnabled(false);
    project.setFile(folder.resolve("pom.xml").toFile());
    project.getBuild().setDirectory(folder.resolve("target").toString());
    when(session.getRequest())
        .thenReturn(new DefaultMavenExecutionRequest().setBaseDirectory(folder.toFile()));
    when(session.getTopLevelProject()).thenReturn(project);
    doReturn(MojoExecution.Source.CLI).when(execution).getSource();
  }

  /** The command line {@code roadmap:goal -Droadmap.dryrun=true}. */
  static void misspellTheDryRun(String goal, MavenSession session, MojoExecution execution)
      throws Exception {
    Parameter dryRun = new Parameter();
    dryRun.setName("dryRun");
    dryRun.setExpression("${roadmap.dryRun}");
    MojoDescriptor descriptor = new MojoDescriptor();
    descriptor.setGoal(goal);
    descriptor.setParameters(List.of(dryRun));
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.addMojo(descriptor);
    descriptor.setPluginDescriptor(plugin);
    when(execution.getMojoDescriptor()).thenReturn(descriptor);
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.dryrun", "true");
    when(session.getUserProperties()).thenReturn(commandLine);
  }
}
