package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.testing.RuleTester;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs a rule of this category on a text. */
final class Lint {
  private Lint() {}

  /** The parts of the text that the findings are about. */
  static List<String> slices(Rule rule, String text) {
    SourceText source = SourceText.of(text);
    return RuleTester.of(rule).lint(text).stream()
        .map(finding -> source.slice(finding.range()))
        .toList();
  }

  static String message(Rule rule, String text) {
    return RuleTester.of(rule).lint(text).get(0).message();
  }

  /** The findings of several rules, each at error severity, by the rule's id. */
  static Map<String, List<Finding>> findings(List<Rule> rules, String text) {
    RuleRegistry registry = RuleRegistry.of(rules);
    LintConfiguration.Builder configuration = LintConfiguration.builder(registry);
    rules.forEach(rule -> configuration.severity(rule.info().id(), Severity.ERROR));
    LintReport report =
        RoadmapLinter.builder()
            .rules(registry)
            .configuration(configuration.build())
            .clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
            .linkVerifier(LinkVerifier.off("not asked in this test"))
            .history(FileHistory.none())
            .build()
            .lint(Map.of("ROADMAP.md", SourceText.of(text)));
    assertThat(report.unread()).isEmpty();
    assertThat(report.failures()).isEmpty();
    return report.findings().stream().collect(Collectors.groupingBy(Finding::rule));
  }

  /** The text after all edits of one round. */
  static String fixed(Rule rule, String text) {
    return fixed(RuleTester.of(rule).lint(text), text);
  }

  static String fixed(List<Finding> findings, String text) {
    StringBuilder result = new StringBuilder(text);
    findings.stream()
        .map(Finding::edits)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(TextEdit::start).reversed())
        .forEach(edit -> result.replace(edit.start(), edit.end(), edit.replacement()));
    return result.toString();
  }
}
