package io.github.roadmaplint.report;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.PageBlock.Span;
import io.github.roadmaplint.document.PageBlock.Style;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RulePage;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules for a terminal: a list of them, or all about one. */
public final class ConsoleRules {
  private static final String COLUMNS = "%-9s %-12s %-8s %s";
  private static final String INDENT = "    ";

  private final LintConfiguration configuration;
  private final int width;
  private final boolean coloured;
  private final Colour colour;

  /**
   * @param configuration tells the severities that count here
   * @param width the terminal's columns
   * @param colour whether to use ANSI colours
   */
  public ConsoleRules(LintConfiguration configuration, int width, boolean colour) {
    this.configuration = configuration;
    this.width = width;
    this.coloured = colour;
    this.colour = Colour.of(colour);
  }

  /**
   * The rules by category, with the severities here and in both presets, and whether they can fix
   * something.
   *
   * @param rules ordered by id
   */
  public List<String> list(List<RuleInfo> rules) {
    int longest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0) + 2;
    List<String> lines = new ArrayList<>();
    String category = "";
    for (RuleInfo rule : rules) {
      if (!rule.category().equals(category)) {
        category = rule.category();
        if (!lines.isEmpty()) {
          lines.add("");
        }
        String columns = COLUMNS.formatted("here", "recommended", "strict", "fix");
        lines.add(
            colour.strong(category)
                + " ".repeat(longest + 2 - category.length())
                + colour.faint(columns));
      }
      addRule(lines, rule, longest);
    }
    return lines;
  }

  private void addRule(List<String> lines, RuleInfo rule, int longest) {
    Severity here = configuration.severity(rule);
    String severities =
        COLUMNS.formatted(
            here.label(),
            rule.recommended().label(),
            rule.strict().label(),
            rule.fixable() ? "yes" : "");
    lines.add(
        ("  "
                + rule.id()
                + " ".repeat(longest - rule.id().length())
                + severities.replaceFirst(
                    here.label(), here == Severity.OFF ? "off" : colour.severity(here)))
            .stripTrailing());
    lines.addAll(plain(rule.summary()).lines(INDENT, INDENT, width));
  }

  /** The rule's page below its severities; where it has none, what the rule says of itself. */
  public List<String> explain(Rule rule) {
    RuleInfo info = rule.info();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Here: %s; recommended: %s; strict: %s; %s"
            .formatted(
                configuration.severity(info).label(),
                info.recommended().label(),
                info.strict().label(),
                info.fixable() ? "roadmap:fix mends what it can" : "no fix"));
    lines.add("");
    Optional<RulePage> page = RulePage.of(rule);
    if (page.isPresent()) {
      lines.addAll(new ConsolePage(width, coloured).lines(page.get()));
    } else {
      addInfo(lines, info);
    }
    return lines;
  }

  private void addInfo(List<String> lines, RuleInfo info) {
    lines.add(colour.strong(info.id()));
    lines.add("");
    lines.addAll(plain(info.summary()).lines("", "", width));
    for (Option<?> option : info.options()) {
      lines.add("");
      lines.add(colour.strong(SafeText.of(option.key())));
      String meaning = option.description() + "; expects " + option.type().expects();
      lines.addAll(plain(meaning).lines(INDENT, INDENT, width));
    }
  }

  private StyledText plain(String text) {
    return StyledText.of(List.of(new Span(text, Style.PLAIN)), colour);
  }
}
