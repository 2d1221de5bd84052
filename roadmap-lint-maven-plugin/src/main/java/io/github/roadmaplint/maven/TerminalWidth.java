package io.github.roadmaplint.maven;

import java.util.Map;

/** How wide the terminal is. */
final class TerminalWidth {
  private static final int USUAL = 80;
  private static final int LEAST = 40;
  private static final int MOST = 120;

  private TerminalWidth() {}

  /**
   * What {@code COLUMNS} says, otherwise what Jansi sees, otherwise 80; within what can be read.
   *
   * @param environment the environment variables
   */
  static int columns(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    int width = columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : ofTerminal();
    return width <= 0 ? USUAL : Math.max(LEAST, Math.min(width, MOST));
  }

  /** 0 without a terminal. Maven 3.6 has a Jansi that cannot tell, Maven 4 keeps its own hidden. */
  private static int ofTerminal() {
    try {
      return (int)
          Class.forName("org.fusesource.jansi.AnsiConsole")
              .getMethod("getTerminalWidth")
              .invoke(null);
    } catch (ReflectiveOperationException | LinkageError e) {
      return 0;
    }
  }
}
