package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs one rule on a text. Immutable: each method gives another tester. */
public record RuleTester(
    Rule rule,
    Preset preset,
    Map<String, Object> options,
    Clock clock,
    Path root,
    LinkVerifier linkVerifier,
    FileHistory history,
    List<Rule> others) {
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

  /** A tester at error severity, preset strict, on 2026-01-15, without network and history. */
  public static RuleTester of(Rule rule) {
    return new RuleTester(
        rule,
        Preset.STRICT,
        Map.of(),
        clockAt("2026-01-15"),
        Path.of(""),
        LinkVerifier.off("not asked in this test"),
        FileHistory.none(),
        List.of());
  }

  private static Clock clockAt(String date) {
    return Clock.fixed(LocalDate.parse(date).atStartOfDay(FIRST_ZONE).toInstant(), FIRST_ZONE);
  }

  public RuleTester preset(Preset other) {
    return new RuleTester(rule, other, options, clock, root, linkVerifier, history, others);
  }

  public RuleTester option(String key, Object value) {
    Map<String, Object> more = new HashMap<>(options);
    more.put(key, value);
    return new RuleTester(rule, preset, more, clock, root, linkVerifier, history, others);
  }

  public RuleTester today(String date) {
    return clock(clockAt(date));
  }

  public RuleTester clock(Clock other) {
    return new RuleTester(rule, preset, options, other, root, linkVerifier, history, others);
  }

  public RuleTester root(Path other) {
    return new RuleTester(rule, preset, options, clock, other, linkVerifier, history, others);
  }

  public RuleTester linkVerifier(LinkVerifier other) {
    return new RuleTester(rule, preset, options, clock, root, other, history, others);
  }

  public RuleTester history(FileHistory other) {
    return new RuleTester(rule, preset, options, clock, root, linkVerifier, other, others);
  }

  /** A tester that runs other rules, too; their findings are left out. */
  public RuleTester beside(List<Rule> more) {
    return new RuleTester(rule, preset, options, clock, root, linkVerifier, history, more);
  }

  /** Lints the text as {@code ROADMAP.md}. */
  public List<Finding> lint(String text) {
    return lint("ROADMAP.md", SourceText.of(text));
  }

  /** Lints the text under a path; a breakdown of the rule fails the test. */
  public List<Finding> lint(String path, SourceText text) {
    RuleRegistry registry =
        RuleRegistry.of(Stream.concat(Stream.of(rule), others.stream()).toList());
    LintConfiguration.Builder configuration =
        LintConfiguration.builder(registry)
            .preset(preset)
            .severity(rule.info().id(), Severity.ERROR);
    options.forEach(configuration::option);
    LintReport report =
        RoadmapLinter.builder()
            .root(root)
            .rules(registry)
            .configuration(configuration.build())
            .clock(clock)
            .linkVerifier(linkVerifier)
            .history(history)
            .build()
            .lint(Map.of(path, text));
    report.failures().stream()
        .findFirst()
        .ifPresent(
            failure -> {
              throw new AssertionError(failure.rule() + " broke down", failure.cause());
            });
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule.info().id()))
        .toList();
  }
}
