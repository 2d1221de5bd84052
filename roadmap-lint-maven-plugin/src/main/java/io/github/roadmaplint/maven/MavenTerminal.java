package io.github.roadmaplint.maven;

import java.io.Console;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Whether somebody sits before this build. */
final class MavenTerminal {
  private MavenTerminal() {}

  static boolean isWatched(MavenSession session) {
    return session.getRequest().isInteractiveMode() && isTerminal(System.console());
  }

  /** From Java 22 on there is a console without a terminal, too. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
