package io.github.roadmaplint.maven;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** The terminal that Maven was started in, and whether somebody sits before it. */
final class MavenTerminal {
  private MavenTerminal() {}

  static boolean isWatched(MavenSession session) {
    return session.getRequest().isInteractiveMode() && isTerminal(System.console());
  }

  /** Standard output itself, which Maven 4 keeps from plugins by giving them a log instead. */
  static PrintStream standardOutput() {
    System.out.flush();
    return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
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
