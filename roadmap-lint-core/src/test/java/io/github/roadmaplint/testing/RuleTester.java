package io.github.roadmaplint.testing;

import io.github.roadmaplint.FileFix;
import io.github.roadmaplint.FixReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapFixer;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.config.FixSelection;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs one rule on a text and holds it to what is expected. Immutable: each setting gives another
 * tester. What is not as expected, and a breakdown of the rule, is an {@link AssertionError}.
 *
 * <pre>{@code
 * RuleTester tester = RuleTester.of(new TicketRule()).option("acme.ticket.project", "TIDE");
 * tester.finds("## Next\n\n«- A plug-in»\n");
 * tester.leavesAlone("## Next\n\n- A plug-in, TIDE-41\n");
 * tester.pageHolds();
 * }</pre>
 *
 * @param rule the rule
 * @param preset where options that are not set have their values from
 * @param options what is set, by key
 * @param clock the time
 * @param root the folder in which links are looked up
 * @param linkVerifier what answers for links to the web
 * @param history what version control knows
 * @param others rules that run, too; their findings are left out
 */
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
  private static final String PATH = "ROADMAP.md";

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

  /** With another preset. */
  public RuleTester preset(Preset other) {
    return new RuleTester(rule, other, options, clock, root, linkVerifier, history, others);
  }

  /** With an option set, in any form in which a user may write it. */
  public RuleTester option(String key, Object value) {
    Map<String, Object> more = new HashMap<>(options);
    more.put(key, value);
    return new RuleTester(rule, preset, more, clock, root, linkVerifier, history, others);
  }

  /** On another day, such as {@code 2026-03-31}. */
  public RuleTester today(String date) {
    return clock(clockAt(date));
  }

  /** At another time. */
  public RuleTester clock(Clock other) {
    return new RuleTester(rule, preset, options, other, root, linkVerifier, history, others);
  }

  /** In a folder. */
  public RuleTester root(Path other) {
    return new RuleTester(rule, preset, options, clock, other, linkVerifier, history, others);
  }

  /** With somebody who answers for links to the web. */
  public RuleTester linkVerifier(LinkVerifier other) {
    return new RuleTester(rule, preset, options, clock, root, other, history, others);
  }

  /** With a version control. */
  public RuleTester history(FileHistory other) {
    return new RuleTester(rule, preset, options, clock, root, linkVerifier, other, others);
  }

  /** With other rules that run, too; their findings are left out. */
  public RuleTester beside(List<Rule> more) {
    return new RuleTester(rule, preset, options, clock, root, linkVerifier, history, more);
  }

  /** Lints the text as {@code ROADMAP.md}. */
  public List<Finding> lint(String text) {
    return lint(PATH, SourceText.of(text));
  }

  /** Lints the text under a path. */
  public List<Finding> lint(String path, SourceText text) {
    LintReport report = linter().lint(Map.of(path, text));
    requireNoBreakdown(report);
    List<Finding> findings =
        report.findings().stream()
            .filter(finding -> finding.rule().equals(rule.info().id()))
            .toList();
    if (!rule.info().fixable() && findings.stream().anyMatch(Finding::fixable)) {
      throw new AssertionError(rule.info().id() + " fixes, and its RuleInfo does not say so");
    }
    return findings;
  }

  /**
   * Holds the rule to the ranges of its findings.
   *
   * @param marked a text in which each range that is to be found stands between {@code «} and
   *     {@code »}, and nothing else does
   * @return the findings, for what else they must be
   */
  public List<Finding> finds(String marked) {
    MarkedText expected = MarkedText.parse(marked);
    List<Finding> findings = lint(expected.text());
    require(expected, findings);
    return findings;
  }

  /** Holds the rule to finding nothing. */
  public void leavesAlone(String text) {
    require(new MarkedText(text, List.of()), lint(text));
  }

  private void require(MarkedText expected, List<Finding> findings) {
    MarkedText found =
        new MarkedText(expected.text(), findings.stream().map(Finding::range).toList());
    if (!found.equals(expected)) {
      throw new AssertionError(
          "%s should find\n%s\nbut finds\n%s\n%s"
              .formatted(
                  rule.info().id(),
                  expected,
                  found,
                  findings.stream().map(Finding::message).collect(Collectors.joining("\n"))));
    }
  }

  /**
   * Holds the rule to its fixes.
   *
   * @param before a text
   * @param after what fixing makes of it, whole; fixing that again must change nothing
   */
  public void fixes(String before, String after) {
    RuleRegistry registry = registry();
    FixReport report =
        new RoadmapFixer(linter(), FixSelection.of(registry, List.of(rule.info().id())))
            .fix(Map.of(PATH, SourceText.of(before)));
    requireNoBreakdown(report.remaining());
    FileFix fix = report.files().get(0);
    if (!fix.after().equals(after)) {
      throw new AssertionError(
          "%s should fix\n%s\nto\n%s\nbut makes of it\n%s"
              .formatted(rule.info().id(), before, after, fix.after()));
    }
    if (!report.settled()) {
      throw new AssertionError(rule.info().id() + " would fix its own fix:\n" + fix.after());
    }
  }

  /**
   * Holds the rule's page to what it says: it is there, has the parts that a page has, speaks of
   * each option, and its examples hold; see {@link PageExample}.
   */
  public void pageHolds() {
    List<String> complaints = PageParts.missing(rule);
    if (!complaints.isEmpty()) {
      throw new AssertionError(
          "the page on " + rule.info().id() + ": " + String.join("; ", complaints));
    }
    PageExample.of(rule).forEach(PageExample::holds);
  }

  private RuleRegistry registry() {
    return RuleRegistry.of(Stream.concat(Stream.of(rule), others.stream()).toList());
  }

  private RoadmapLinter linter() {
    RuleRegistry registry = registry();
    LintConfiguration.Builder configuration =
        LintConfiguration.builder(registry)
            .preset(preset)
            .severity(rule.info().id(), Severity.ERROR);
    options.forEach(configuration::option);
    return RoadmapLinter.builder()
        .root(root)
        .rules(registry)
        .configuration(configuration.build())
        .clock(clock)
        .linkVerifier(linkVerifier)
        .history(history)
        .build();
  }

  private static void requireNoBreakdown(LintReport report) {
    for (UnreadRoadmap unread : report.unread()) {
      throw new AssertionError(unread.problem(), unread.cause());
    }
    for (RuleFailure failure : report.failures()) {
      throw new AssertionError(failure.rule() + " broke down", failure.cause());
    }
  }
}
