package io.github.roadmaplint.maven;

import io.github.roadmaplint.report.ConsoleStyle;
import java.util.Map;

/** How wide the terminal is. */
final class TerminalWidth {
  private static final int USUAL = 80;
  private static final int LEAST = 40;
  private static final int MOST = 120;
  private static final String LONGEST_PREFIX = "[WARNING] ";

  private TerminalWidth() {}

  /**
   * How many columns prose should take: as many as there are within what can be read, otherwise 80.
   *
   * @param environment the environment variables
   */
  static int columns(Map<String, String> environment) {
    int width = known(environment);
    return width == 0 ? USUAL : Math.max(LEAST, Math.min(width, MOST));
  }

  /**
   * How many columns a line of Maven's log has for us, who leave room for its longest prefix.
   *
   * @param environment the environment variables
   */
  static int columnsOfLog(Map<String, String> environment) {
    int width = known(environment);
    return width == 0 ? ConsoleStyle.DEFAULT_COLUMNS : width - LONGEST_PREFIX.length();
  }

  /** What {@code COLUMNS} says, otherwise what Jansi sees, otherwise 0. */
  private static int known(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : Math.max(0, ofTerminal());
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
