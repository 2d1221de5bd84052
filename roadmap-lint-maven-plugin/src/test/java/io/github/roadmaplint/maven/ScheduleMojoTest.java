package io.github.roadmaplint.maven;

import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class ScheduleMojoTest {
  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;
  @TempDir Path folder;

  @Test
  @InjectMojo(goal = "schedule")
  void aNoticeOfTheHistorySteersNoTerminal(ScheduleMojo schedule) throws Exception {
    Path damaged = Files.createDirectory(folder.resolve("damaged\u001Bc"));
    Files.createDirectory(damaged.resolve(".git"));
    Files.writeString(damaged.resolve("ROADMAP.md"), "# Plan\n");
    StartedMaven.in(damaged, session, project, execution);

    schedule.execute();

    verify(log).info(startsWith("The git history of " + folder.resolve("damaged␛c") + " cannot"));
  }
}
