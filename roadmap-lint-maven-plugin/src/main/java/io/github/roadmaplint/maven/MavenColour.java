package io.github.roadmaplint.maven;

import org.apache.maven.execution.MavenSession;
import org.fusesource.jansi.Ansi;

/** Whether Maven writes in colour. */
final class MavenColour {
  private MavenColour() {}

  /**
   * Asks Jansi, which Maven 3 steers by {@code style.color}. Maven 4 keeps its terminal to itself;
   * there the property counts, and otherwise whether somebody sits at a terminal.
   */
  static boolean isOn(MavenSession session) {
    try {
      return Ansi.isEnabled();
    } catch (LinkageError e) {
      String style = session.getUserProperties().getProperty("style.color", "auto");
      return switch (style) {
        case "always" -> true;
        case "never" -> false;
        default -> MavenTerminal.isWatched(session);
      };
    }
  }
}
