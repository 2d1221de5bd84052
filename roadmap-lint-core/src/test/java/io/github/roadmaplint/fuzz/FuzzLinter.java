package io.github.roadmaplint.fuzz;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Lints with all rules, and holds the report to what is true of any text. */
final class FuzzLinter {
  static final RuleRegistry RULES = RuleRegistry.load(FuzzLinter.class.getClassLoader());
  static final RoadmapLinter LINTER =
      RoadmapLinter.builder()
          .root(Path.of("target", "no-such-folder"))
          .rules(RULES)
          .configuration(allRules())
          .clock(Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC))
          .build();

  private FuzzLinter() {}

  private static LintConfiguration allRules() {
    LintConfiguration.Builder all = LintConfiguration.builder(RULES).preset(Preset.STRICT);
    RULES.infos().forEach(rule -> all.severity(rule.id(), Severity.ERROR));
    return all.build();
  }

  static List<Finding> lint(SourceText source) {
    LintReport report = LINTER.lint(Map.of("ROADMAP.md", source));
    requireWithinLimits(report);
    for (RuleFailure failure : report.failures()) {
      throw new AssertionError(failure.rule() + " broke down", failure.cause());
    }
    List<Finding> findings = report.findings();
    for (int i = 0; i < findings.size(); i++) {
      Finding each = findings.get(i);
      require(each.range().end() <= source.text().length(), each);
      require(!each.message().isBlank(), each);
      require(i == 0 || findings.get(i - 1).compareTo(each) <= 0, each);
    }
    return findings;
  }

  /**
   * @throws RoadmapLimitException if there is too much of something, which the message tells
   */
  static void requireWithinLimits(LintReport report) {
    for (UnreadRoadmap unread : report.unread()) {
      if (unread.cause() instanceof RoadmapLimitException limit) {
        throw limit;
      }
      throw new AssertionError(unread.problem(), unread.cause());
    }
  }

  private static void require(boolean sound, Finding finding) {
    if (!sound) {
      throw new AssertionError(finding.rule() + " reports " + finding);
    }
  }
}
