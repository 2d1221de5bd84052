package io.github.roadmaplint.maven;

import java.io.Console;
import org.apache.maven.execution.MavenSession;
import org.fusesource.jansi.Ansi;
import org.jspecify.annotations.Nullable;

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
        default -> session.getRequest().isInteractiveMode() && isTerminal(System.console());
      };
    }
  }

  /** From Java 22 on there is a console without a terminal, too. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
