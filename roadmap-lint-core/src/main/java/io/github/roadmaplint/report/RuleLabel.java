package io.github.roadmaplint.report;

/** The name of a rule on a console, linked to its page where the terminal can. */
final class RuleLabel {
  private static final String LINK = "\u001B]8;;";
  private static final String END = "\u001B\\";

  private final ConsoleStyle style;
  private final RulePageAddress addresses = new RulePageAddress();

  RuleLabel(ConsoleStyle style) {
    this.style = style;
  }

  String of(String rule) {
    String name = style.palette().faint(rule);
    return style.hyperlinks()
        ? addresses.of(rule).map(address -> LINK + address + END + name + LINK + END).orElse(name)
        : name;
  }
}
