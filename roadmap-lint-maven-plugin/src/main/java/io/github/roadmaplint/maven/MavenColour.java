package io.github.roadmaplint.maven;

import org.apache.maven.execution.MavenSession;
import org.fusesource.jansi.Ansi;

/** Whether reports are coloured. */
final class MavenColour {
  private MavenColour() {}

  /**
   * As Maven's {@code style.color} wants it; otherwise where somebody sits at a terminal and Maven
   * itself writes in colour. So that a pipe or a file gets none unless it is asked for.
   */
  static boolean isOn(MavenSession session) {
    String style = session.getUserProperties().getProperty("style.color", "auto");
    return switch (style) {
      case "always" -> true;
      case "never" -> false;
      default -> MavenTerminal.isWatched(session) && isMavens();
    };
  }

  /** Maven 3 has switched Jansi off for a log file; Maven 4 keeps its terminal to itself. */
  private static boolean isMavens() {
    try {
      return Ansi.isEnabled();
    } catch (LinkageError e) {
      return true;
    }
  }
}
