package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

final class JGitLogTest {
  private static final String LEVEL = "org.slf4j.simpleLogger.log.org.eclipse.jgit";

  private final Properties system = new Properties();

  @Test
  void silencesJGit() {
    JGitLog.silence(system);

    assertThat(system).containsEntry(LEVEL, "off");
  }

  @Test
  void leavesTheLevelThatTheUserChose() {
    system.setProperty(LEVEL, "warn");

    JGitLog.silence(system);

    assertThat(system).containsEntry(LEVEL, "warn");
  }
}
