package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.tables.TableHeader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleRulesTest {
  private final RuleRegistry rules =
      RuleRegistry.of(
          List.of(
              new TableHeader(),
              new NoPage(
                  RuleInfo.of(
                          "acme/ticket",
                          "an item without a ticket",
                          Severity.OFF,
                          Severity.ERROR,
                          Option.of(
                              "acme.ticket.project", OptionType.text(), "A", "the key of tickets"))
                      .withFixes()),
              new NoPage(RuleInfo.of("acme/owner", "no owner", Severity.WARNING, Severity.ERROR))));
  private final LintConfiguration configuration =
      LintConfiguration.builder(rules).severity("acme/ticket", Severity.INFO).build();

  @Test
  void listsRulesByCategory() {
    assertThat(String.join("\n", new ConsoleRules(configuration, 80, false).list(rules.infos())))
        .isEqualTo(
            """
            acme             here      recommended  strict   fix
              acme/owner     warning   warning      error
                no owner
              acme/ticket    info      off          error    yes
                an item without a ticket

            tables           here      recommended  strict   fix
              tables/header  warning   warning      warning
                A column header is empty or is there twice""");
  }

  @Test
  void breaksSummariesAndColoursTheSeverityHere() {
    assertThat(new ConsoleRules(configuration, 20, true).list(rules.infos()))
        .contains("    an item without", "    a ticket")
        .contains("  acme/ticket    \u001B[1;34minfo\u001B[m      off          error    yes");
  }

  @Test
  void explainsARuleWithItsSeverities() {
    assertThat(new ConsoleRules(configuration, 80, false).explain(new TableHeader()))
        .startsWith(
            "Here: warning; recommended: warning; strict: warning; no fix", "", "tables/header")
        .contains("Examples", "bad:");
  }

  @Test
  void explainsARuleWithoutAPageByWhatItDeclares() {
    assertThat(
            new ConsoleRules(configuration, 80, false)
                .explain(rules.find("acme/ticket").orElseThrow()))
        .containsExactly(
            "Here: info; recommended: off; strict: error; roadmap:fix mends what it can",
            "",
            "acme/ticket",
            "",
            "an item without a ticket",
            "",
            "acme.ticket.project",
            "    the key of tickets; expects text");
  }

  private record NoPage(RuleInfo info) implements Rule {
    @Override
    public void check(RuleContext context) {}
  }
}
