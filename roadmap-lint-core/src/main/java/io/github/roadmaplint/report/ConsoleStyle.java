package io.github.roadmaplint.report;

/**
 * How a report looks on a console.
 *
 * @param colour whether to use ANSI colours
 * @param hyperlinks whether rules link to their pages on the web, by OSC 8
 * @param columns how many columns a line of source may take, with what stands before it
 * @param mostOfARule how many findings of one rule are shown
 */
public record ConsoleStyle(boolean colour, boolean hyperlinks, int columns, int mostOfARule) {
  /** How many columns there are where nobody knows. */
  public static final int DEFAULT_COLUMNS = 110;

  /** How many findings of one rule are shown where nobody chose. */
  public static final int DEFAULT_MOST_OF_A_RULE = 50;

  /** Text alone. */
  public static final ConsoleStyle PLAIN =
      new ConsoleStyle(false, false, DEFAULT_COLUMNS, DEFAULT_MOST_OF_A_RULE);

  /**
   * @throws IllegalArgumentException if no finding may be shown
   */
  public ConsoleStyle {
    if (mostOfARule < 1) {
      throw new IllegalArgumentException("at least one finding of a rule: " + mostOfARule);
    }
  }

  Colour palette() {
    return Colour.of(colour);
  }
}
