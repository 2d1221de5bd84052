package io.github.roadmaplint.maven;

import java.util.List;
import java.util.Properties;

/**
 * Keeps JGit from logging. Of a damaged repository it logs each attempt to read it, thousands of
 * them, each with a stack trace; what went wrong is told by the history, in a sentence.
 */
final class JGitLog {
  /** What the loggers of Maven 3 and of Maven 4 ask for their level when they are made. */
  private static final List<String> LEVELS =
      List.of("org.slf4j.simpleLogger.log.org.eclipse.jgit", "maven.logger.log.org.eclipse.jgit");

  private JGitLog() {}

  /** Silences what JGit loads from now on, unless the user has chosen a level for it. */
  static void silence(Properties system) {
    for (String level : LEVELS) {
      system.putIfAbsent(level, "off");
    }
  }
}
